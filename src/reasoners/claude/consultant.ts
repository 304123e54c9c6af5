import type { Asked } from "../../core/asked.ts";
import type { ModelTerms } from "../../core/models/prices.ts";
import { assignedOf } from "../../core/prompts/assign.ts";
import type { Edition } from "../../core/prompts/edition.ts";
import { systemPrompt } from "../../core/prompts/render.ts";
import { BUILT_IN } from "../../prompts/built-in.ts";
import type { Prompts } from "../../ports-model.ts";
import type { Proposed } from "../statistical.ts";
import { briefOf } from "./brief.ts";
import { consult, type Consulted } from "./consult.ts";
import type { Till } from "./paid-call.ts";

/** One question for a model. */
export interface Question {
  readonly asked: Asked;
  /** What the statistics say: its evidence is what the model gets. */
  readonly own: Proposed;
  readonly terms: ModelTerms;
  readonly edition: Edition;
  /** Whether it may read more before it answers ("why", open questions). */
  readonly mayFetch: boolean;
  readonly allowanceMicros: number;
  readonly deadlineAtMs: number;
}

/** Who puts a question to a model: alone (`oneByOne`), or with others (`gathered`). */
export interface Consultant {
  ask(question: Question): Promise<Consulted>;
}

export const oneByOne = (till: Till): Consultant => ({
  async ask(question) {
    const [consulted] = await askTogether(till, [question]);
    if (consulted === undefined) throw new Error("One question has one answer");
    return consulted;
  },
});

/** Questions of one {@link kinOf} in one call. */
export function askTogether(till: Till, questions: readonly Question[]): Promise<readonly Consulted[]> {
  const [first] = questions;
  if (first === undefined) return Promise.resolve([]);
  const { terms, edition, mayFetch, asked } = first;
  return consult(till, {
    terms,
    edition,
    mayFetch,
    system: systemPrompt(edition, asked.policy.document),
    briefs: questions.map((one, place) => briefOf(one.asked, one.own.evidence, place)),
    allowanceMicros: Math.min(...questions.map((one) => one.allowanceMicros)),
    deadlineAtMs: Math.min(...questions.map((one) => one.deadlineAtMs)),
  });
}

/** Questions that may share a call: the same model is told the same before it is asked. */
export const kinOf = ({ asked, terms, edition, mayFetch }: Question): string =>
  JSON.stringify([asked.caller.workspace, asked.caller.agent, asked.policy.digest, terms.id, edition.digest, mayFetch]);

/** The edition that the campaign is assigned: its workspace's, or the one that came with the service. */
export async function editionOf(prompts: Pick<Prompts, "get">, { facts, caller }: Asked): Promise<Edition> {
  const assigned = assignedOf(facts.situation.prompts, facts.campaign.id);
  if (assigned === null || assigned.id === BUILT_IN.id) return BUILT_IN;
  return (await prompts.get(caller.workspace, assigned.id)) ?? BUILT_IN;
}
