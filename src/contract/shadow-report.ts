import { z } from "zod";
import type { Verdict } from "../core/authority/shadow.ts";
import { OUTCOMES } from "../core/decision.ts";
import { wilsonInterval } from "../core/statistics/wilson.ts";
import type { DecisionBody } from "./decision.ts";
import { A_PERSONS, directionOf, moneyOf, wouldChange } from "./shadow-intent.ts";
import { currencySchema, instantSchema } from "./wire.ts";

/** Longest period, in days. */
export const MOST_REPORT_DAYS = 92;
export const MOST_SCANNED = 10_000;
const MOST_EXAMPLES = 20;

export const shadowQuerySchema = z.strictObject({
  from: instantSchema
    .optional()
    .meta({ description: "Inclusive; 30 days before `to` unless said.", example: "2026-11-01T00:00:00Z" }),
  to: instantSchema.optional().meta({ description: "Exclusive; now unless said." }),
});

const shareSchema = z.object({
  count: z.int(),
  of: z.int(),
  share: z.number().nullable().meta({ description: "Null of none." }),
  interval: z.tuple([z.number(), z.number()]).meta({ description: "Wilson, 95 %." }),
});

export const shadowReportSchema = z
  .object({
    object: z.literal("shadow_report"),
    from: instantSchema,
    to: instantSchema,
    decisions: z.int().meta({ description: "Shadow decisions of the period." }),
    complete: z.boolean().meta({ description: "False: there was more than is read for one report; ask for less." }),
    would_have: z.object({
      by_outcome: z.partialRecord(z.enum(OUTCOMES), z.int()),
      by_action: z.array(z.object({ action: z.string(), outcome: z.enum(OUTCOMES), decisions: z.int() })),
      moved: z
        .array(
          z.object({
            currency: currencySchema,
            up: z.int().meta({ description: "Daily budget added, in minor units, by what was authorized." }),
            down: z.int(),
            up_if_agreed: z.int().meta({ description: "By what would have waited for a person." }),
            down_if_agreed: z.int(),
          }),
        )
        .meta({ description: "Money a day. Every decision counts by itself, though many may be about one campaign." }),
    }),
    escalation: shareSchema.meta({ description: "escalated, pending_approval and recommended: put to a person." }),
    cost: z.object({
      cost_micros: z.int().meta({ description: "Millionths of a US dollar." }),
      calls_by_model: z.record(z.string(), z.int()),
      without_model: shareSchema,
    }),
    people: z.object({
      window: z.string().meta({ description: "So long after a decision people's changes count (conflict.window)." }),
      agreed: z.int(),
      opposed: z.int(),
      did_nothing: z.int(),
      not_yet: z.int().meta({ description: "The window is not over." }),
      no_direction: z.int().meta({ description: "Audiences: more or less money is not what they are about." }),
      agreement: shareSchema.meta({ description: "agreed of agreed, opposed and did_nothing." }),
      examples: z.object({
        agreed: z.array(z.string()),
        opposed: z.array(z.string()),
        did_nothing: z.array(z.string()),
      }),
    }),
  })
  .meta({ id: "ShadowReport" });

export type ShadowReportView = z.infer<typeof shadowReportSchema>;

/** Answers the guide's three questions (L422-426), and how far people did the same. */
export function toShadowReport(
  bodies: readonly DecisionBody[],
  verdicts: ReadonlyMap<string, Verdict>,
  frame: Pick<ShadowReportView, "from" | "to" | "complete"> & { readonly window: string },
): ShadowReportView {
  const { from, to, complete, window } = frame;
  const ids = (verdict: Verdict): readonly string[] =>
    bodies.filter(({ id }) => verdicts.get(id) === verdict).map(({ id }) => id);
  const [agreed, opposed, nothing] = [ids("agreed"), ids("opposed"), ids("did_nothing")];
  const compared = agreed.length + opposed.length + nothing.length;
  return {
    object: "shadow_report",
    from,
    to,
    decisions: bodies.length,
    complete,
    would_have: {
      by_outcome: countsBy(bodies, ({ outcome }) => outcome),
      by_action: actionsOf(bodies),
      moved: movedBy(bodies.filter(wouldChange)),
    },
    escalation: share(bodies.filter(({ outcome }) => A_PERSONS.has(outcome)).length, bodies.length),
    cost: {
      cost_micros: bodies.reduce((sum, { usage }) => sum + usage.cost_micros, 0),
      calls_by_model: countsBy(
        bodies.flatMap(({ usage, cache }) => (usage.model === null || cache.status === "hit" ? [] : [usage.model])),
        (model) => model,
      ),
      without_model: share(bodies.filter(({ usage }) => usage.model === null).length, bodies.length),
    },
    people: {
      window,
      agreed: agreed.length,
      opposed: opposed.length,
      did_nothing: nothing.length,
      not_yet: ids("not_yet").length,
      no_direction: ids("no_direction").length,
      agreement: share(agreed.length, compared),
      examples: {
        agreed: agreed.slice(0, MOST_EXAMPLES),
        opposed: opposed.slice(0, MOST_EXAMPLES),
        did_nothing: nothing.slice(0, MOST_EXAMPLES),
      },
    },
  };
}

function actionsOf(bodies: readonly DecisionBody[]): ShadowReportView["would_have"]["by_action"] {
  const grouped = Map.groupBy(bodies, ({ action, outcome }) => `${action?.type ?? "none"} ${outcome}`);
  return [...grouped.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ action: first.action?.type ?? "none", outcome: first.outcome, decisions: group.length }] : [];
  });
}

/** Up and down by currency; what a person would have to agree to apart. */
function movedBy(bodies: readonly DecisionBody[]): ShadowReportView["would_have"]["moved"] {
  const moves = bodies.flatMap((body) => {
    const direction = directionOf(body);
    const money = moneyOf(body);
    const field = `${direction}${body.outcome === "authorized" ? "" : "_if_agreed"}`;
    return direction && money ? [{ ...money, field }] : [];
  });
  return [...Map.groupBy(moves, ({ currency }) => currency)].map(([currency, own]) => {
    const sum = (name: string) =>
      own.filter(({ field }) => field === name).reduce((total, { amount }) => total + amount, 0);
    return {
      currency,
      up: sum("up"),
      down: sum("down"),
      up_if_agreed: sum("up_if_agreed"),
      down_if_agreed: sum("down_if_agreed"),
    };
  });
}

function countsBy<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Record<K, number> {
  const counted = [...Map.groupBy(items, keyOf)].map(([key, group]) => [key, group.length]);
  // Safe because the entries are the keys that were found, each with its count.
  return Object.fromEntries(counted) as Record<K, number>;
}

function share(count: number, of: number): z.infer<typeof shareSchema> {
  const [low, high] = wilsonInterval(count, of);
  return { count, of, share: of === 0 ? null : count / of, interval: [low, high] };
}
