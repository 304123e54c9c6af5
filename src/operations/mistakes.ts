import type { Decision } from "../core/decision.ts";
import type { StateChange } from "../core/ledger.ts";

/** What the decision caught its proposer at, to be remembered with it (guide L102). */
export function mistakesOf({ ruling }: Decision): readonly StateChange[] {
  const { asked, sourced, findings } = ruling;
  const { agent, kind } = asked.caller;
  const unverified = findings.some(({ id, status }) => id === "claims.unverified" && status === "fail");
  if (!unverified || sourced.reasoner !== "caller" || kind === "human") return [];
  const campaignId = asked.facts.campaign.id;
  return [{ do: "add_mistake", mistake: { agent, campaignId, kind: "claims.unverified", at: asked.now } }];
}
