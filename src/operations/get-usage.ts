import { invalid } from "../contract/invalid.ts";
import { toUsageView, usageQuerySchema, usageSchema } from "../contract/usage.ts";
import { ceilingOf, monthOf } from "../core/models/spending.ts";
import { fail, ok } from "../core/result.ts";
import { dateOf, daysBetween } from "../core/time.ts";
import { defineOperation } from "./operation.ts";

const MOST_DAYS = 400;

export const getUsage = defineOperation({
  name: "get_usage",
  method: "get",
  path: "/usage",
  scope: "policy:read",
  summary: "What models cost",
  description:
    "Calls of models by agent, model, edition of the prompt or day, and how much of the month's budget is left. Answers from the cache and from the statistics cost nothing and are not in it.",
  query: usageQuerySchema,
  response: usageSchema,
  failures: [],
  async run({ clock, spending, policies }, { workspace }, { query }) {
    const now = clock.now();
    const month = monthOf(now);
    const range = { from: query.from ?? `${month}-01`, to: query.to ?? dateOf(now), by: query.by };
    const days = daysBetween(range.from, range.to) + 1;
    if (days < 1) return fail(invalid([{ pointer: "query/from", detail: "must not be after `to`" }]));
    if (days > MOST_DAYS)
      return fail(invalid([{ pointer: "query/from", detail: `must be at most ${MOST_DAYS} days before \`to\`` }]));
    const [spent, standing, policy] = await Promise.all([
      spending.usage(workspace, range),
      spending.month(workspace, month),
      policies.current(workspace),
    ]);
    return ok({ view: toUsageView({ range, spent, month: standing, ceiling: ceilingOf(policy.document) }) });
  },
});
