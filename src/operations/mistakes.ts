import { repeatedMistake } from "../core/rules/mistake.ts";
import type { Decision } from "../core/decision.ts";
import type { StateChange } from "../core/ledger.ts";

/** What the decision caught its proposer at, to be remembered with it; the second time, until a person clears it (guide L102). */
export function mistakesOf({ ruling }: Decision): readonly StateChange[] {
  const { asked, sourced, claims } = ruling;
  const { agent, kind: callerKind } = asked.caller;
  if (sourced.reasoner !== "caller" || callerKind === "human" || claims.every(({ verified }) => verified)) return [];
  const campaignId = asked.facts.campaign.id;
  const kind = "claims.unverified";
  const mistake = { agent, campaignId, kind, at: asked.now };
  const isMuted = asked.facts.situation.mutes.some((mute) => mute.agent === agent);
  const mutes = !isMuted && repeatedMistake(asked, claims);
  return [
    { do: "add_mistake", mistake },
    ...(mutes ? [{ do: "mute", mute: { agent, campaignId, kind, since: asked.now } } as const] : []),
  ];
}
