import type { Asked } from "./asked.ts";
import { assess, evidenceOf } from "./assessment.ts";
import type { Sourced } from "./proposal.ts";
import type { Finding } from "./rules/rule.ts";

/** The reasoner's name when none was asked. */
export const UNASKED = "none";

/** Nothing is proposed, because findings already stand in the way: a doomed question never reaches a reasoner. */
export function unasked(asked: Asked, standing: readonly Finding[]): Sourced {
  return {
    proposal: {
      action: null,
      finding: null,
      reason: standing.map(({ message }) => message).join(" "),
      confidence: null,
      flipsIf: null,
      alternatives: [],
      warnings: [],
    },
    evidence: evidenceOf(assess(asked), asked),
    reasoner: UNASKED,
    cache: { status: "none", key: null, decidedFrom: null, reasonedAt: asked.now, freshUntil: null },
    usage: { model: null, costMicros: 0, route: [UNASKED, ...standing.map(({ id }) => id)] },
  };
}
