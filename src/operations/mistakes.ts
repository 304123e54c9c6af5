import { muteBegun, type ThingChange } from "../contract/changed.ts";
import { repeatedMistake } from "../core/rules/mistake.ts";
import type { Decision, Ruling } from "../core/decision.ts";
import type { StateChange } from "../core/ledger.ts";
import { MODEL_AGENT } from "../core/proposal.ts";
import { durationMs } from "../core/time.ts";

/** What the decision caught its proposer at, to be remembered with it; the second time, until a person clears it (guide L102). */
export function mistakesOf({ ruling }: Pick<Decision, "ruling">): readonly StateChange[] {
  return [...ofCaller(ruling), ...ofModel(ruling)];
}

/** Whether one of them is the caller's own: those count for their breaker too. */
export const isCallers = (change: StateChange): boolean =>
  change.do === "add_mistake" && change.mistake.agent !== MODEL_AGENT;

/** Who is not listened to any more, among them. */
export const mutesOf = (
  { ruling }: Pick<Decision, "ruling">,
  changes: readonly StateChange[],
): readonly ThingChange[] =>
  changes.flatMap((change) => {
    if (change.do !== "mute") return [];
    const { mutes } = ruling.asked.facts.situation;
    return [muteBegun(mutes.find(({ agent }) => agent === change.mute.agent) ?? null, change.mute)];
  });

function ofCaller({ asked, sourced, claims }: Ruling): readonly StateChange[] {
  const { agent, kind: callerKind } = asked.caller;
  if (sourced.reasoner !== "caller" || callerKind === "human" || claims.every(({ verified }) => verified)) return [];
  const isMuted = asked.facts.situation.mutes.some((mute) => mute.agent === agent);
  return noted(asked, { agent, kind: "claims.unverified", mutes: !isMuted && repeatedMistake(asked, claims) });
}

/** Whoever asks, a model's mistakes are its own: after the second of a kind it is not asked about this campaign any more. */
function ofModel({ asked, sourced }: Ruling): readonly StateChange[] {
  const kind = sourced.mistake;
  if (!kind || sourced.cache.status === "hit") return [];
  const since = asked.now - durationMs(asked.policy.document.autonomy.mistake_window);
  const { mistakes } = asked.facts.situation;
  const mutes = mistakes.some((one) => one.agent === MODEL_AGENT && one.kind === kind && one.at > since);
  return noted(asked, { agent: MODEL_AGENT, kind, mutes });
}

function noted(
  { facts, now }: Ruling["asked"],
  { agent, kind, mutes }: { readonly agent: string; readonly kind: string; readonly mutes: boolean },
): readonly StateChange[] {
  const campaignId = facts.campaign.id;
  return [
    { do: "add_mistake", mistake: { agent, campaignId, kind, at: now } },
    ...(mutes ? [{ do: "mute", mute: { agent, campaignId, kind, since: now } } as const] : []),
  ];
}
