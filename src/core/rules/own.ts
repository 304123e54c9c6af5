import type { AmountByCurrency } from "../policy-authority.ts";
import type { Currency } from "../money.ts";

/** The entry of that name; null when there is none. Names come from outside: `constructor` is not an entry. */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(record, name) ? (record[name] ?? null) : null;

export const amountIn = (amounts: AmountByCurrency, currency: Currency): number | null => own(amounts, currency);

/** What to say when a limit does not name the campaign's currency. */
export const notNamed = (limit: string, currency: Currency): string =>
  `The policy has no ${limit} in ${currency}: add ${currency} to ${limit} of the policy.`;
