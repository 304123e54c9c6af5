import { z } from "zod";
import type { MeasuredOutcome } from "../core/authority/experience.ts";
import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { addDays, dateOf, daysBetween, type Instant } from "../core/time.ts";
import { invalid } from "./invalid.ts";
import { sixDecimals } from "./metrics.ts";
import { dateSchema, instantSchema, moneySchema, textSchema, toInstantView, toMoneyView } from "./wire.ts";

/** Longest window, in days. */
const MOST_WINDOW_DAYS = 366;
const MOST = 1_000_000_000_000;

export const METRICS = ["impressions", "clicks", "conversions", "spend", "revenue"] as const;

const windowSchema = z
  .strictObject({ from: dateSchema, to: dateSchema.meta({ description: "The day after the last: exclusive." }) })
  .meta({ description: "Whole days in UTC, `from` inclusive, `to` exclusive." });

const numberSchema = z
  .number()
  .min(0, "must not be negative")
  .max(MOST, `must be at most ${MOST}`)
  .overwrite(sixDecimals);

const measurementSchema = z.strictObject({
  metric: z.enum(METRICS),
  before: numberSchema.meta({ description: "Sum over the window before; money in integer minor units." }),
  after: numberSchema.meta({ description: "Sum over the window after." }),
});

/** The body of `POST /decisions/{id}/outcome`. */
export const outcomeBodySchema = z
  .strictObject({
    windows: z.strictObject({ before: windowSchema, after: windowSchema }),
    measurements: z
      .array(measurementSchema)
      .min(1, "must hold at least one metric")
      .max(METRICS.length, `must hold each metric once, at most ${METRICS.length}`),
    note: textSchema(1_000).optional(),
  })
  .meta({
    id: "OutcomeBody",
    description: "What was measured before and after a decision. Whether it is better is computed, never told.",
    example: {
      windows: {
        before: { from: "2026-11-09", to: "2026-11-16" },
        after: { from: "2026-11-16", to: "2026-11-23" },
      },
      measurements: [
        { metric: "conversions", before: 30, after: 34 },
        { metric: "spend", before: 64_500, after: 71_000 },
      ],
    },
  });

export type OutcomeBody = z.output<typeof outcomeBodySchema>;

const wrong = (pointer: string, detail: string, isWrong: boolean) => (isWrong ? [{ pointer, detail }] : []);

/** The days must be in order, whole days that have begun, and on their own sides of the decision. */
export function checkedOutcome(
  body: OutcomeBody,
  { decidedAt, now }: { readonly decidedAt: Instant; readonly now: Instant },
): Result<OutcomeBody, Failure<"invalid_request">> {
  const { before, after } = body.windows;
  const decided = dateOf(decidedAt);
  const lengths = (["before", "after"] as const).flatMap((name) => {
    const days = daysBetween(body.windows[name].from, body.windows[name].to);
    const detail = `must be 1 to ${MOST_WINDOW_DAYS} days after from: to is exclusive`;
    return wrong(`/windows/${name}/to`, detail, days < 1 || days > MOST_WINDOW_DAYS);
  });
  const seen = body.measurements.map(({ metric }) => metric);
  const errors = [
    ...lengths,
    ...wrong("/windows/before/to", `must not be after the day of the decision, ${decided}`, before.to > decided),
    ...wrong("/windows/after/from", `must not be before the decision, ${decided}`, after.from < decided),
    ...wrong("/windows/after/to", "must not be in the future", after.to > addDays(dateOf(now), 1)),
    ...body.measurements.flatMap(({ metric, before: was, after: is }, index) => [
      ...wrong(`/measurements/${index}/metric`, "must be named once", seen.indexOf(metric) !== index),
      ...wrong(
        `/measurements/${index}`,
        "must be whole numbers: only conversions may be fractions",
        metric !== "conversions" && !(Number.isInteger(was) && Number.isInteger(is)),
      ),
    ]),
  ];
  return errors.length > 0 ? fail(invalid(errors)) : ok(body);
}

export const outcomeViewSchema = z
  .object({
    object: z.literal("outcome"),
    id: z.string().meta({ example: "out_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    decision_id: z.string(),
    campaign_id: z.string(),
    windows: z.object({ before: z.object(windowSchema.shape), after: z.object(windowSchema.shape) }),
    measurements: z.array(z.object(measurementSchema.shape)),
    result: z.enum(["better", "worse", "inconclusive"]).meta({
      description: "Computed: `inconclusive` when the 95 % interval of the ratio holds 1, or nothing can be compared.",
    }),
    effect: z
      .object({
        metric: z.enum(["conversions_per_spend", "conversions_per_click"]),
        ratio: z.number().meta({ description: "After over before." }),
        interval: z.tuple([z.number(), z.number()]).meta({ description: "95 %, widened by the policy's dispersion." }),
        conversions: z.number(),
      })
      .nullable(),
    done: z
      .object({
        move: z.enum(["increase", "decrease", "pause", "resume", "audience"]),
        new_daily_budget: moneySchema.nullable(),
      })
      .nullable()
      .meta({ description: "What the decision changed; null when it changed nothing or was not agreed to." }),
    decided_at: instantSchema,
    note: z.string().nullable(),
    reported_by: z.string(),
    created_at: instantSchema,
  })
  .meta({ id: "MeasuredOutcome" });

export type OutcomeView = z.infer<typeof outcomeViewSchema>;

export const toOutcomeView = (outcome: MeasuredOutcome): OutcomeView => ({
  object: "outcome",
  id: outcome.id,
  decision_id: outcome.decisionId,
  campaign_id: outcome.campaignId,
  windows: { before: { ...outcome.windows.before }, after: { ...outcome.windows.after } },
  measurements: outcome.measurements.map((one) => ({ ...one })),
  result: outcome.result,
  effect: outcome.effect && {
    metric: `conversions_per_${outcome.effect.per}`,
    ratio: sixDecimals(outcome.effect.ratio),
    interval: [sixDecimals(outcome.effect.interval[0]), sixDecimals(outcome.effect.interval[1])],
    conversions: outcome.effect.conversions,
  },
  done: outcome.done && {
    move: outcome.done.move,
    new_daily_budget: outcome.done.newDailyBudget && toMoneyView(outcome.done.newDailyBudget),
  },
  decided_at: toInstantView(outcome.decidedAt),
  note: outcome.note,
  reported_by: outcome.reportedBy,
  created_at: toInstantView(outcome.at),
});
