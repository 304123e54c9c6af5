import type { Decision } from "../core/decision.ts";
import type { Entry, Guard, StateChange } from "../core/ledger.ts";
import { verdictOf } from "../core/candidates.ts";
import type { DecisionBody } from "../contract/decision.ts";
import type { AnswerField } from "./operation.ts";

/** The decision's line in the ledger: the answer itself, as canonical JSON. */
export const entryOf = ({ id, ruling }: Decision, body: DecisionBody): Entry => ({
  id,
  kind: "decision",
  at: ruling.asked.now,
  agent: ruling.asked.caller.agent,
  keyId: ruling.asked.caller.keyId,
  campaignId: ruling.asked.facts.campaign.id,
  outcome: ruling.outcome,
  actionType: ruling.action?.type ?? null,
  body,
});

/** Nothing that the decision rests on may have changed since it was read. */
export const nothingSince = ({ ruling: { asked } }: Decision): Guard => ({
  holds: "nothing_since",
  campaignId: asked.facts.campaign.id,
  since: asked.facts.situation.asOfSequence,
  agent: asked.caller.agent,
});

/** What was reasoned anew is kept for identical questions, in the same transaction as the decision. */
export function keptOf({ id, ruling }: Decision): readonly StateChange[] {
  const { asked, sourced } = ruling;
  const { key, freshUntil, reasonedAt, status } = sourced.cache;
  if (status === "hit" || status === "none" || key === null || freshUntil === null) return [];
  const campaignId = asked.facts.campaign.id;
  const outcome = verdictOf(asked, sourced.proposal.action);
  return [
    { do: "keep_proposal", kept: { key, campaignId, decidedFrom: id, reasonedAt, freshUntil, sourced, outcome } },
  ];
}

/** `Cache-Status` (RFC 9211) and `Age` of an answer. */
export function cacheFields({ ruling: { asked, sourced } }: Decision): Partial<Record<AnswerField, string>> {
  const { status, key, reasonedAt, freshUntil } = sourced.cache;
  if (status === "none") return {};
  const ttlS = Math.floor(((freshUntil ?? asked.now) - asked.now) / 1_000);
  const detail = key === null ? "" : `; key="${key.slice(0, 23)}"`;
  if (status === "hit") {
    const ageS = Math.floor((asked.now - reasonedAt) / 1_000);
    return { "Cache-Status": `umpire; hit; ttl=${ttlS}${detail}`, Age: String(ageS) };
  }
  const forwarded = status === "bypass" ? "fwd=request" : "fwd=miss";
  return { "Cache-Status": `umpire; ${forwarded}; stored; ttl=${ttlS}${detail}` };
}
