import { formatMoney, type Currency } from "../money.ts";
import { answersOf, type Answers } from "./answers.ts";
import { type BudgetChange, onBudgetChange } from "./budget-change.ts";
import { basisPointsOf, product, shareOf } from "./exact.ts";
import { amountIn, notNamed, own } from "./own.ts";
import type { Finding } from "./rule.ts";
import { percent } from "./wording.ts";

const increase = answersOf("budget.max_increase", "reject", "basis_points");
const band = answersOf("budget.approval_free_band", "require_approval", "basis_points");
const floor = answersOf("budget.floor", "reject", "minor_per_day");

/** A change measured from a budget that stood at some time: now, or as far back as a rolling rule reaches. */
export interface Step extends BudgetChange {
  /** How a sentence names that time. */
  readonly since: string;
  /** The budget as it is now. */
  readonly now: number;
}

/** Guide L71-76, its `budget.max_multiple`: to 150 % and not a cent more. */
export const maxIncrease = onBudgetChange(increase, ({ policy }, change) =>
  withinIncrease(increase, asOfNow(change), policy.document.budget.max_increase_bp),
);

/** Guide L56: up to 15 %, either way, needs nobody. */
export const approvalFreeBand = onBudgetChange(band, ({ policy }, change) =>
  withinBand(band, asOfNow(change), policy.document.budget.approval_free_bp),
);

/** Guide L77-79: the policy's floor, or the platform's own minimum where that is higher. */
export const budgetFloor = onBudgetChange(floor, ({ facts, policy }, { to, currency }) => {
  const { budget } = policy.document;
  const least = amountIn(budget.floor, currency);
  if (least === null) return floor.unknown(notNamed("budget.floor", currency), { observed: to });
  const { platform } = facts.campaign;
  const limit = Math.max(least, amountIn(own(budget.platform_floor, platform) ?? {}, currency) ?? 0);
  const measured = { observed: to, limit, headroom: to - limit };
  const message = `The new daily budget is ${money(to, currency)}; the smallest is ${money(limit, currency)}`;
  return to < limit ? floor.fail(`${message}: propose at least that.`, measured) : floor.pass(`${message}.`, measured);
});

const asOfNow = (change: BudgetChange): Step => ({ ...change, since: "now", now: change.from });

/** Whether an increase stays within `limit` basis points. A step down passes, however far the budget rose before it. */
export function withinIncrease(answer: Answers, step: Step, limit: number): Finding {
  const { from, to, currency, since, now } = step;
  if (to <= from || to <= now) return answer.pass("The budget does not rise.", { limit });
  if (from === 0)
    return answer.fail(`The budget (${since}) is ${money(0, currency)}: a person must set a first one.`, { limit });
  const observed = basisPointsOf(to - from, from);
  const message = `The increase from ${money(from, currency)} (${since}) to ${money(to, currency)} is ${percent(observed)}`;
  const most = `at most ${percent(limit)} (to ${money(from + shareOf(from, limit), currency)}) is allowed`;
  const fails = product(to - from, 10_000) > product(limit, from);
  return answer[fails ? "fail" : "pass"](`${message}; ${most}.`, { observed, limit, headroom: limit - observed });
}

/** Whether a change either way stays within `limit` basis points. */
export function withinBand(answer: Answers, step: Step, limit: number): Finding {
  const { from, to, currency, since } = step;
  if (from === 0 && to !== 0)
    return answer.fail(`A change from ${money(0, currency)} (${since}) has no size in percent.`, { limit });
  const observed = from === 0 ? 0 : basisPointsOf(to - from, from);
  const fails = product(Math.abs(to - from), 10_000) > product(limit, from);
  return answer[fails ? "fail" : "pass"](
    `The change from ${money(from, currency)} (${since}) is ${percent(observed)}; up to ${percent(limit)} either way is free.`,
    { observed, limit, headroom: limit - Math.abs(observed) },
  );
}

const money = (amount: number, currency: Currency): string => formatMoney({ amount, currency });
