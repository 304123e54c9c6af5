import { windowOf } from "../window.ts";
import { answersOf } from "./answers.ts";
import { onPause } from "./pause-guards.ts";
import { type TargetResult, targetResults } from "./target-results.ts";

const answer = answersOf("pause.above_target", "reject", "text");

/**
 * Guide L58: a campaign that performs is never paused. It performs when every target is met with enough data; one that
 * is missed, or that the data cannot show to be met, leaves the matter to the other rules.
 */
export const pauseAboveTarget = onPause(answer, ({ facts, policy, now }) => {
  const window = windowOf(facts.days, now, policy.document.evidence.window_days);
  const all = targetResults(window, facts, policy.document);
  const [missed] = having(all, "missed");
  if (missed) return answer.pass(`Below target: ${missed.text}.`, missed.measured);
  const [missing] = having(all, "missing");
  if (missing) return answer.unknown(`Whether it is above target is open: ${missing.text}. Send its metrics.`);
  const [few] = having(all, "few");
  if (few) return answer.pass(`Not shown to be above target: ${few.text}.`);
  const met = having(all, "met");
  const performs = `The campaign performs: ${met.map(({ text }) => text).join("; ")}. Leave it running.`;
  if (met.length > 0) return answer.fail(performs, met[0]?.measured);
  const texts = all.map(({ text }) => text).join("; ");
  return answer.unknown(`Whether it is above target is open: ${texts}. Give it a target that its data can show.`);
});

const having = (results: readonly TargetResult[], status: TargetResult["status"]): readonly TargetResult[] =>
  results.filter((result) => result.status === status);
