import type { Asked } from "../core/asked.ts";
import { type Assessment, assess } from "../core/assessment.ts";
import { candidatesOf, judgeAction } from "../core/candidates.ts";
import type { Judged } from "../core/decision.ts";
import type { Evidence } from "../core/evidence.ts";
import { numbered } from "../core/evidence-row.ts";
import type { Proposal } from "../core/proposal.ts";
import { qualityFlags } from "../core/quality.ts";
import type { Intent } from "../core/question.ts";
import type { Reasoner } from "../ports.ts";
import { abstention, shortfallOf } from "./statistical/abstention.ts";
import { choose } from "./statistical/choose.ts";
import { decision } from "./statistical/decision.ts";
import { diagnosis } from "./statistical/diagnosis.ts";
import type { Draft } from "./statistical/draft.ts";
import { handover } from "./statistical/handover.ts";
import { standingOf, status } from "./statistical/status.ts";
import { warningsOf } from "./statistical/warnings.ts";
import { type Answering, whatFlips } from "./statistical/what-flips.ts";

export const STATISTICAL = "statistical@1";

/** The embedded reasoner: no model, no cost, the same answer to the same facts, every number with its evidence. */
export const statistical: Reasoner = {
  propose: async (asked) => ({
    ...proposeStatistically(asked),
    reasoner: STATISTICAL,
    cache: { status: "none", key: null, decidedFrom: null, reasonedAt: asked.now, freshUntil: null },
    usage: { model: null, costMicros: 0, route: ["statistical"] },
  }),
};

export interface Proposed {
  readonly proposal: Proposal;
  readonly evidence: readonly Evidence[];
}

/** Assess, choose, say why. Pure. */
export function proposeStatistically(asked: Asked): Proposed {
  const assessment = assess(asked);
  const candidates = candidatesOf(asked);
  const { rows, ...answer } = draftOf(asked, assessment, candidates);
  const flip = flips(asked) ? whatFlips(asked, assessment, answering(candidates)) : null;
  const flags = qualityFlags(asked.facts, asked.policy.document, asked.now);
  return {
    proposal: { ...answer, flipsIf: flip?.text ?? null, warnings: warningsOf(assessment, flags) },
    evidence: numbered([...rows, ...(flip?.rows ?? [])]),
  };
}

function draftOf(asked: Asked, assessment: Assessment, candidates: readonly Judged[]): Draft {
  const { intent } = asked.question;
  const choice = choose(asked, assessment, candidates);
  if (intent.kind === "unsupported" || !choice) return handover(asked, assessment);
  if (intent.kind === "diagnose") return diagnosis(asked, { metric: intent.metric, assessment, choice });
  const shortfall = shortfallOf(assessment, asked);
  if (shortfall) return abstention(asked, assessment, shortfall);
  return asksHow(intent) ? status(asked, assessment, choice) : decision(asked, assessment, choice);
}

/** How it is going, and not what to do. */
const asksHow = ({ kind }: Intent): boolean => kind === "status" || kind === "overview";

/** A diagnosis and a hand-over answer the same whatever the numbers. */
const flips = ({ question }: Asked): boolean => !["diagnose", "unsupported"].includes(question.intent.kind);

/** The word by which two answers to the question are the same. */
const answering =
  (candidates: readonly Judged[]): Answering =>
  (asked, assessment) => {
    if (shortfallOf(assessment, asked)) return null;
    if (asksHow(asked.question.intent)) return standingOf(asked, assessment);
    return choose(asked, assessment, rejudged(candidates, asked, assessment))?.chosen.move ?? null;
  };

/** Of the rules' verdicts only that on a pause depends on what was counted, and only where a pause is likely. */
function rejudged(candidates: readonly Judged[], asked: Asked, { grounds }: Assessment): readonly Judged[] {
  if (grounds.probability < asked.policy.document.statistics.pause_probability) return candidates;
  return candidates.map((one) => (one.action.type === "pause_campaign" ? judgeAction(asked, one.action) : one));
}
