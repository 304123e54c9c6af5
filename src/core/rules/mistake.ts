import { changesSomething } from "../action.ts";
import type { Asked } from "../asked.ts";
import type { Claim } from "../evidence.ts";
import { durationMs } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";
import { lengthOf, named } from "./wording.ts";

const answer = answersOf("mistake.repeated", "escalate", "count");

/** The same mistake twice: from then on a person looks at whatever the agent says of this campaign (guide L102). */
export function mistakeRepeated({ action, asked, claims }: Case): Finding {
  const { agent, kind } = asked.caller;
  if (kind === "human") return answer.notApplicable("A person asks.");
  const mute = asked.facts.situation.mutes.find((one) => one.agent === agent);
  if (mute)
    return answer.fail(`${named(agent)} made the same mistake twice here (${mute.kind}): a person has to clear it.`, {
      observed: 2,
      limit: 1,
      headroom: -1,
    });
  const { mistake_window } = asked.policy.document.autonomy;
  const within = lengthOf(durationMs(mistake_window));
  if (repeatedMistake(asked, claims))
    return answer.fail(`${named(agent)} makes the same mistake again within ${within}: a person has to look.`, {
      observed: 2,
      limit: 1,
      headroom: -1,
    });
  if (!changesSomething(action)) return answer.notApplicable("Nothing would be changed.");
  return answer.pass(`No mistake was made twice within ${within}.`, { limit: 1 });
}

/** Whether what the claims check caught was caught before, less than the window ago. */
export function repeatedMistake({ facts, caller, now, policy, question }: Asked, claims: readonly Claim[]): boolean {
  // What a reasoner wrote in answer to a question is not the asker's mistake.
  if (question.intent.kind !== "proposed" || claims.every(({ verified }) => verified)) return false;
  const since = now - durationMs(policy.document.autonomy.mistake_window);
  return facts.situation.mistakes.some(
    ({ agent, kind, at }) => agent === caller.agent && kind === "claims.unverified" && at > since,
  );
}
