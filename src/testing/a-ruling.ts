import type { Action } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import type { Ruling } from "../core/decision.ts";
import type { Sourced } from "../core/proposal.ts";
import { admit } from "../core/rules/admit.ts";
import { judge } from "../core/rules/judge.ts";
import { settle } from "../core/settle.ts";
import { anAsked, NOW } from "./asked.ts";

/** What a caller proposes, with a sound reason. */
export const aSourced = (action: Action | null, alternatives: readonly Action[] = []): Sourced => ({
  proposal: {
    action,
    finding: null,
    reason: "It converts well.",
    confidence: null,
    flipsIf: null,
    alternatives,
    warnings: [],
  },
  evidence: [],
  reasoner: "caller",
  cache: { status: "none", key: null, decidedFrom: null, reasonedAt: NOW, freshUntil: null },
  usage: { model: null, costMicros: 0, route: ["caller"] },
});

/** An action taken down the whole pure road: both tables of rules, then the conclusion. */
export function settling(action: Action | null, over: Partial<Asked> = {}, sourced = aSourced(action)): Ruling {
  const asked = anAsked(over);
  const checked = { reason: sourced.proposal.reason, claims: [] };
  const findings = [...admit(asked, action), ...judge({ asked, action: action ?? { type: "no_action" }, ...checked })];
  return settle(asked, sourced, { checked, findings });
}
