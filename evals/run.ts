import { checkClaims } from "../src/core/claims.ts";
import type { Asked } from "../src/core/asked.ts";
import type { EvalResult } from "../src/core/prompts/eval-run.ts";
import { admit } from "../src/core/rules/admit.ts";
import { judge } from "../src/core/rules/judge.ts";
import { settle } from "../src/core/settle.ts";
import { askedOfReasoner } from "../src/operations/decide.ts";
import type { Reasoner } from "../src/ports.ts";
import { everyFault, type Graded } from "./graders.ts";
import type { EvalCase, Variation } from "./case.ts";
import { askedOf } from "./snapshot.ts";

/** A case with what came of every time that it was asked. */
export interface CaseRun extends EvalResult {
  readonly faults: readonly string[];
  /** What it was answered with the first time. */
  readonly action: string;
  readonly costMicros: number;
}

/** One after the other where the reasoner costs money or time; the road is that of `operations/rule-on.ts`, without a database. */
export async function runCases(cases: readonly EvalCase[], reasoner: Reasoner): Promise<readonly CaseRun[]> {
  const runs: CaseRun[] = [];
  for (const one of cases) runs.push(await runCase(one, reasoner));
  return runs;
}

async function runCase(one: EvalCase, reasoner: Reasoner): Promise<CaseRun> {
  const variations: readonly (Variation | null)[] = [
    ...Array.from({ length: one.repeat ?? 1 }, () => null),
    ...(one.vary ?? []),
  ];
  const tries: Graded[] = [];
  for (const variation of variations) tries.push(await answered(askedOf(one, variation), reasoner));
  const [first] = tries;
  const faults = tries.map((graded, place) => [
    ...everyFault(one, graded),
    ...(first && graded.word !== first.word
      ? [`${variations[place] ?? "again"}: ${graded.word} instead of ${first.word}`]
      : []),
  ]);
  return {
    id: one.id,
    type: one.type,
    passes: faults.filter((found) => found.length === 0).length,
    tries: tries.length,
    faults: faults.flat(),
    action: first?.word ?? "none",
    costMicros: tries.reduce((sum, { ruling }) => sum + ruling.sourced.usage.costMicros, 0),
  };
}

async function answered(asked: Asked, reasoner: Reasoner): Promise<Graded> {
  const admission = admit(asked, null);
  const sourced = await askedOfReasoner(reasoner, asked, admission);
  const checked =
    sourced.reasoner === "none" ? { reason: sourced.proposal.reason, claims: [] } : checkClaims(sourced, asked);
  const action = sourced.proposal.action ?? { type: "no_action" };
  const findings = [...admission, ...judge({ asked, action, ...checked })];
  const ruling = settle(asked, sourced, { checked, findings });
  return { ruling, word: wordOf(ruling.action, asked) };
}

const WORDS = {
  pause_campaign: "pause",
  resume_campaign: "resume",
  no_action: "no_action",
  escalate_decision: "escalate",
  create_audience: "none",
  exclude_audience: "none",
} as const;

function wordOf(action: Graded["ruling"]["action"], { facts }: Asked): Graded["word"] {
  if (action === null) return "none";
  if (action.type !== "adjust_campaign_budget") return WORDS[action.type];
  return action.newDailyBudget.amount > facts.campaign.dailyBudget.amount ? "increase_budget" : "decrease_budget";
}
