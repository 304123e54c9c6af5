import type { Caller } from "../core/caller.ts";
import { addDays, dateOf } from "../core/time.ts";
import { decide } from "../operations/decide.ts";
import { explainDecision } from "../operations/explain-decision.ts";
import { giveFeedback } from "../operations/give-feedback.ts";
import { perform } from "../operations/operation.ts";
import { reportOutcome } from "../operations/report-outcome.ts";
import { aCaller, NOW } from "./asked.ts";
import type { FakeWorld } from "./world.ts";

/** Asking about campaign `123`, and saying afterwards what came of it and what one thinks of it. */

export const TODAY = dateOf(NOW);
export const PERSON = aCaller({ agent: "maria", kind: "human", keyId: "key_of_maria" });
const NONE = { params: undefined, query: undefined, ifMatch: null, noCache: false };

export const ask = async (world: FakeWorld, over: object = {}) => {
  const body = { campaign_id: "123", question: "should we increase budget by 10%?", ...over };
  const answer = await perform(world, aCaller(), { operation: decide, input: { ...NONE, body } });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

export type OutcomeBody = Parameters<typeof reportOutcome.run>[2]["body"];

export const WORSE: OutcomeBody = {
  windows: { before: { from: addDays(TODAY, -7), to: TODAY }, after: { from: TODAY, to: addDays(TODAY, 1) } },
  measurements: [
    { metric: "conversions", before: 400, after: 100 },
    { metric: "spend", before: 100_000, after: 100_000 },
  ],
};

export const report = (world: FakeWorld, id: string, body: OutcomeBody = WORSE) =>
  perform(world, aCaller({ agent: "warehouse" }), {
    operation: reportOutcome,
    input: { ...NONE, params: { id }, body },
  });

export const feedback = (world: FakeWorld, id: string, caller: Caller = PERSON) =>
  perform(world, caller, {
    operation: giveFeedback,
    input: { ...NONE, params: { id }, body: { rating: "disagree", why: "A holiday." } },
  });

export const explain = async (world: FakeWorld, id: string) => {
  const answer = await perform(world, aCaller(), {
    operation: explainDecision,
    input: { ...NONE, body: undefined, params: { id } },
  });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};
