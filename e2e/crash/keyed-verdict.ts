import { type KeyPlan, type Side, WORKSPACES } from "./keyed-plan.ts";

/** What came back for a call with a key. */
export interface KeyedAnswer {
  readonly plan: KeyPlan;
  readonly variant: Side;
  readonly status: number;
  readonly text: string;
}

/** What is wrong with the answers to calls under idempotency keys, held against what was done; nothing anywhere is right. */
export interface KeyedVerdict {
  /** Keys that were answered in two ways. */
  readonly replies: readonly string[];
  /** Keys that something was done for twice, or for which success was told and nothing done. */
  readonly effects: readonly string[];
  /** Keys under which two different calls succeeded. */
  readonly bodies: readonly string[];
  /** Answers that two keys share. */
  readonly crossed: readonly string[];
  /** Answers that should not be. */
  readonly strange: readonly string[];
  /** Keys that never came to an end. */
  readonly unfinished: readonly string[];
}

export const NOTHING_WRONG: KeyedVerdict = {
  replies: [],
  effects: [],
  bodies: [],
  crossed: [],
  strange: [],
  unfinished: [],
};

export interface Seen {
  readonly plans: readonly KeyPlan[];
  readonly answers: readonly KeyedAnswer[];
  /** Names of what was done, of each workspace, one for each time. */
  readonly effects: readonly [readonly string[], readonly string[]];
}

export function keyedVerdict({ plans, answers, effects }: Seen): KeyedVerdict {
  const successes = answers.filter(isSuccess);
  const byKey = Map.groupBy(successes, ({ plan }) => keyOf(plan));
  const byText = Map.groupBy(successes, ({ text }) => text);
  const timesOf = ({ name, side }: KeyPlan): number => effects[side].filter((effect) => effect === name).length;
  const wrong = (isWrong: (plan: KeyPlan, told: readonly KeyedAnswer[]) => boolean) =>
    plans.filter((plan) => isWrong(plan, byKey.get(keyOf(plan)) ?? [])).map(keyOf);
  return {
    replies: wrong((_, told) => new Set(told.map(({ text }) => text)).size > 1),
    effects: wrong((plan, told) => timesOf(plan) > 1 || (told.length > 0 && timesOf(plan) === 0)),
    bodies: wrong((_, told) => new Set(told.map(({ variant }) => variant)).size > 1),
    crossed: [...byText.values()].filter((told) => new Set(told.map(({ plan }) => keyOf(plan))).size > 1).map(namesOf),
    strange: answers
      .filter(isStrange)
      .map(({ plan, status, text }) => `${keyOf(plan)} ${status} ${text.slice(0, 200)}`),
    unfinished: wrong((_, told) => told.length === 0),
  };
}

const isSuccess = ({ status }: KeyedAnswer): boolean => status >= 200 && status < 300;

const keyOf = ({ side, name }: KeyPlan): string => `${WORKSPACES[side]} ${name}`;

const namesOf = (told: readonly KeyedAnswer[]): string => told.map(({ plan }) => keyOf(plan)).join(", ");

/** That nothing was done, and why: by code of the problem. */
const EXPECTED = new Set([
  "409 idempotency_in_progress",
  "409 state_changed",
  "422 idempotency_key_reused",
  "503 ledger_unavailable",
  "503 database_unavailable",
]);

function isStrange(answer: KeyedAnswer): boolean {
  if (isSuccess(answer)) return false;
  const code = /"code":"(\w+)"/.exec(answer.text)?.[1] ?? "";
  return !EXPECTED.has(`${answer.status} ${code}`);
}
