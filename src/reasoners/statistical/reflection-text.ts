import type { DoneMove } from "../../core/authority/experience.ts";
import { daysSince, lastOutcome } from "../../core/authority/reflection.ts";
import { changeName } from "../../core/evidence-outcomes.ts";
import type { Telling } from "./telling.ts";

const DONE: Readonly<Record<DoneMove, string>> = {
  increase: "raise",
  decrease: "cut",
  pause: "pause",
  resume: "resume",
  audience: "audience",
};

/** What followed the last change here, in one sentence; empty when nobody has reported it. */
export function reflectionText({ asked, cite }: Telling): string {
  const last = lastOutcome(asked);
  if (last === null) return "";
  const ago = daysSince(last, asked) === 0 ? "today" : `${cite.say("last_change_days_ago")} ago`;
  const to = last.done?.newDailyBudget ? ` to ${cite.say("last_change_daily_budget")}` : "";
  const what = last.done
    ? `The last change here (${DONE[last.done.move]}${to}, ${ago})`
    : `The last decision here (nothing done, last change ${ago})`;
  if (last.effect === null) return ` ${what} was followed by nothing that can be compared: ${last.result}.`;
  const name = changeName(last.effect.per);
  return ` ${what} was followed by a change of conversions per ${last.effect.per} of ${cite.whole(name)}, credibly between ${cite.wholeRange(name)}: ${last.result}.`;
}
