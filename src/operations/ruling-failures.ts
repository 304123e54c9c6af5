/** Why a matter comes to no decision, in words that say what to do. */

export const currencyMismatch = (currency: string) =>
  ({
    code: "currency_mismatch",
    detail: `The campaign's budget is in ${currency}: state the new daily budget in ${currency}.`,
    errors: [{ pointer: "/action/new_daily_budget/currency", detail: `must be ${currency}` }],
  }) as const;

export const OPTED_OUT = {
  code: "subject_opted_out",
  detail:
    "Whom this is about has objected to such decisions. Nothing was decided and nothing recorded. Leave them out.",
} as const;

export const UNROUTABLE = {
  code: "approval_unroutable",
  detail:
    "A person must decide this, and no route of the policy says who. Add one to approvals.routes (PUT /policy) and ask again.",
} as const;
