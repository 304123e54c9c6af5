import { changesSomething } from "../action.ts";
import { type ImpactInputs, impactInputs, impactOf } from "../impact.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";

const answer = answersOf("impact.score", "require_approval", "count");

const WORDS: Readonly<Record<keyof ImpactInputs, string>> = {
  spend_share: "spend at stake",
  change: "size of the change",
  audience: "people concerned",
  irreversible: "cannot be taken back",
  critical: "called critical",
};

/** What weighs much in sum is a person's matter, though no single limit is passed (guide L83-95; core/impact.ts). */
export function impactScore({ action, asked }: Case): Finding {
  if (!changesSomething(action)) return answer.notApplicable("Nothing would be changed.");
  const { threshold: limit, ...weights } = asked.policy.document.impact;
  const inputs = impactInputs(asked, action);
  const observed = impactOf(inputs, weights);
  const parts = Object.entries(WORDS)
    // Safe because the words are named after the inputs.
    .map(([name, words]) => ({ words, points: points(inputs, weights, name as keyof ImpactInputs) }))
    .filter(({ points: some }) => some > 0)
    .map(({ words, points: some }) => `${words} ${some}`);
  const message = `Its impact is ${observed} of 10000 (${parts.join(", ") || "nothing"}); above ${limit} a person decides.`;
  return answer[observed > limit ? "fail" : "pass"](message, { observed, limit, headroom: limit - observed });
}

const points = (inputs: ImpactInputs, weights: ImpactInputs, name: keyof ImpactInputs): number =>
  Math.floor((inputs[name] * weights[name]) / 10_000);
