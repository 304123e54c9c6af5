import { formatMoney } from "../money.ts";
import type { PolicyDocument } from "../policy.ts";
import type { AmountByCurrency } from "../policy-authority.ts";
import { lengthOf, percent } from "../rules/wording.ts";
import { durationMs } from "../time.ts";

/** What an edition may say of the policy, by the name between `{{` and `}}` (guide L56): the limits are written once, there. */
export const VARIABLES: Readonly<Record<string, (document: PolicyDocument) => string>> = {
  priority: ({ business }) => business.priority,
  monthly_budget: ({ business }) => amounts(business.monthly_budget),
  conversion_target: ({ targets }) => percent(targets.conversion_rate_bp),
  approval_free_band: ({ budget }) => percent(budget.approval_free_bp),
  max_increase: ({ budget }) => percent(budget.max_increase_bp),
  budget_floor: ({ budget }) => amounts(budget.floor),
  cooldown: ({ budget }) => lengthOf(durationMs(budget.cooldown)),
  rolling_window: ({ budget }) => lengthOf(durationMs(budget.rolling_window)),
  portfolio_share: ({ portfolio }) => percent(portfolio.max_share_bp),
  pause_min_days: ({ pause }) => String(pause.min_days),
  pause_min_spend: ({ pause }) => amounts(pause.min_spend),
  pause_conversion_rate: ({ pause }) => percent(pause.conversion_rate_below_bp),
  pause_cost_per_conversion: ({ pause }) => amounts(pause.cost_per_conversion_above),
  pause_click_through_rate: ({ pause }) => percent(pause.click_through_rate_below_bp),
  conflict_window: ({ conflict }) => lengthOf(durationMs(conflict.window)),
  evidence_days: ({ evidence }) => String(evidence.window_days),
};

/** "$10.00", or the first few currencies of a longer list: a model is told the rest with each campaign's own candidates. */
const MOST_CURRENCIES = 3;

const amounts = (byCurrency: AmountByCurrency): string => {
  const all = Object.entries(byCurrency).map(([currency, amount]) => formatMoney({ amount, currency }));
  const some = all.slice(0, MOST_CURRENCIES).join(" or ");
  return all.length > MOST_CURRENCIES ? `${some} (and the like in other currencies)` : some || "not set";
};

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Names in the text that there is no variable for. */
export const unknownVariables = (text: string): readonly string[] =>
  [...text.matchAll(VARIABLE)].flatMap(([, name = ""]) => (Object.hasOwn(VARIABLES, name) ? [] : [name]));

/** The text with every variable in its place. One that is unknown is a bug: editions are checked when they are made. */
export const filled = (text: string, document: PolicyDocument): string =>
  text.replace(VARIABLE, (_, name: string) => {
    const value = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
    if (!value) throw new Error(`There is no variable {{${name}}}`);
    return value(document);
  });
