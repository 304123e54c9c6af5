import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import type { Change } from "../campaign.ts";
import { durationMs } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Case, Finding } from "./rule.ts";
import { lengthOf } from "./wording.ts";

const answer = answersOf("conflict.oscillation", "escalate", "count");

/** Up, down and up again, whoever does it: agents that undo each other are stopped, and a person decides (guide L457-462). */
export function oscillation({ action, asked }: Case): Finding {
  const proposed = directionOf(action, asked);
  if (proposed === null) return answer.notApplicable("Neither the budget nor the status would turn.");
  const { turns: limit, window } = asked.policy.document.conflict.oscillation;
  const since = asked.now - durationMs(window);
  const done = asked.facts.changes
    .filter(({ kind, at }) => kind === proposed.kind && at > since)
    .toReversed()
    .toSorted((a, b) => a.at - b.at)
    .map(turnOf)
    .filter((direction) => direction !== 0);
  const observed = turnsIn([...done, proposed.direction]);
  const measured = { observed, limit, headroom: limit - 1 - observed };
  const sentence = `The ${proposed.kind} would turn for the ${ordinal(observed)} time in ${lengthOf(durationMs(window))}`;
  if (observed >= limit) return answer.fail(`${sentence}: a person has to end the back and forth.`, measured);
  return answer.pass(observed === 0 ? "It turns nothing back." : `${sentence}.`, measured);
}

const ordinal = (count: number): string => ({ 1: "first", 2: "second", 3: "third" })[count] ?? `${count}th`;

const turnsIn = (directions: readonly number[]): number =>
  directions.filter((direction, index) => index > 0 && direction !== directions[index - 1]).length;

function directionOf(action: Action, { facts }: Asked): { kind: "budget" | "status"; direction: number } | null {
  if (action.type === "pause_campaign") return { kind: "status", direction: -1 };
  if (action.type === "resume_campaign") return { kind: "status", direction: 1 };
  if (action.type !== "adjust_campaign_budget") return null;
  const direction = Math.sign(action.newDailyBudget.amount - facts.campaign.dailyBudget.amount);
  return direction === 0 ? null : { kind: "budget", direction };
}

/** 1 up, -1 down; 0 when the report does not say. */
function turnOf({ kind, before, after }: Change): number {
  if (kind === "status") return after === "active" ? 1 : after === "paused" ? -1 : 0;
  if (before === null || after === null || typeof before === "string" || typeof after === "string") return 0;
  return before.currency === after.currency ? Math.sign(after.amount - before.amount) : 0;
}
