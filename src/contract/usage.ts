import { z } from "zod";
import { type Ceiling, GROUPINGS, type Grouping, type MonthSpent, type Spent } from "../core/models/spending.ts";
import { dateSchema } from "./wire.ts";

/** What models cost, on the wire. */

export const usageQuerySchema = z.strictObject({
  from: dateSchema.optional().meta({ description: "First day, UTC; the first of this month unless said." }),
  to: dateSchema.optional().meta({ description: "Last day, UTC; today unless said." }),
  by: z.enum(GROUPINGS).default("model").meta({ description: "What the calls are grouped by." }),
});

const tokensSchema = z.object({ input: z.int(), output: z.int(), cache_write: z.int(), cache_read: z.int() });

const sumsSchema = z.object({
  calls: z.int(),
  questions: z.int().meta({ description: "One call may hold up to 50." }),
  cost_micros: z.int().meta({ description: "Millionths of a US dollar." }),
  tokens: tokensSchema,
});

export const usageSchema = z
  .object({
    object: z.literal("usage"),
    from: z.string(),
    to: z.string(),
    by: z.enum(GROUPINGS),
    data: z.array(sumsSchema.extend({ name: z.string() })).meta({ description: "Dearest first." }),
    total: sumsSchema,
    budget: z.object({
      month: z.string().meta({ description: "This month, UTC.", example: "2026-11" }),
      cap_micros: z.int().meta({ description: "`models.monthly_budget_micros` of the policy in force." }),
      settled_micros: z.int(),
      reserved_micros: z.int().meta({ description: "Set aside for calls that are under way." }),
      remaining_micros: z.int(),
      normal_stops_at_micros: z.int().meta({ description: "From here on only critical questions reach a model." }),
    }),
  })
  .meta({ id: "Usage" });

interface Told {
  readonly range: { readonly from: string; readonly to: string; readonly by: Grouping };
  readonly spent: readonly Spent[];
  readonly month: MonthSpent;
  readonly ceiling: Ceiling;
}

export function toUsageView({ range, spent, month, ceiling }: Told): z.infer<typeof usageSchema> {
  const { settledMicros, reservedMicros } = month;
  return {
    object: "usage",
    ...range,
    data: spent.map((one) => ({ name: one.name, ...toSums([one]) })),
    total: toSums(spent),
    budget: {
      month: month.month,
      cap_micros: ceiling.monthlyMicros,
      settled_micros: settledMicros,
      reserved_micros: reservedMicros,
      remaining_micros: Math.max(0, ceiling.monthlyMicros - settledMicros - reservedMicros),
      normal_stops_at_micros: ceiling.stopsAtMicros,
    },
  };
}

function toSums(spent: readonly Spent[]): z.infer<typeof sumsSchema> {
  const sum = (of: (one: Spent) => number) => spent.reduce((total, one) => total + of(one), 0);
  return {
    calls: sum(({ calls }) => calls),
    questions: sum(({ questions }) => questions),
    cost_micros: sum(({ micros }) => micros),
    tokens: {
      input: sum(({ tokens }) => tokens.input),
      output: sum(({ tokens }) => tokens.output),
      cache_write: sum(({ tokens }) => tokens.cacheWrite),
      cache_read: sum(({ tokens }) => tokens.cacheRead),
    },
  };
}
