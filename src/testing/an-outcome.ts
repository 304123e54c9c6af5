import type { MeasuredOutcome } from "../core/authority/experience.ts";
import { addDays, DAY_MS, dateOf } from "../core/time.ts";
import { NOW } from "./asked.ts";

/** Of a raise from $100.00 to $120.00, 12 days ago, after which conversions per spend fell by a third. */
export const anOutcome = (over: Partial<MeasuredOutcome> = {}): MeasuredOutcome => {
  const decidedAt = over.decidedAt ?? NOW - 12 * DAY_MS;
  const day = dateOf(decidedAt);
  return {
    id: "out_01TEST",
    decisionId: "dec_01TEST",
    campaignId: "123",
    windows: { before: { from: addDays(day, -7), to: day }, after: { from: day, to: addDays(day, 7) } },
    measurements: [],
    result: "worse",
    effect: { per: "spend", ratio: 0.67, interval: [0.5, 0.9], conversions: 400 },
    done: { move: "increase", newDailyBudget: { amount: 12_000, currency: "USD" } },
    decidedAt,
    note: null,
    reportedBy: "warehouse",
    at: NOW - DAY_MS,
    ...over,
  };
};
