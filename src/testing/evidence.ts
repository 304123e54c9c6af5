import type { Evidence } from "../core/evidence.ts";

type Said = Pick<Evidence, "id" | "metric" | "value" | "unit">;

/** A piece of evidence of 14 days, two hours old; money in US dollars: say only what the test is about. */
export const anEvidence = (over: Partial<Evidence> & Said): Evidence => ({
  currency: over.unit === "minor" ? "USD" : null,
  interval: null,
  n: null,
  window: "P14D",
  source: "google_ads",
  asOf: null,
  freshnessS: 7_200,
  status: "live",
  shiftedDays: 0,
  ...over,
});

/** Of a campaign with a conversion rate of 4.10 % over 14 days, which has run for 30. */
export const SOME_EVIDENCE: readonly Evidence[] = [
  anEvidence({
    id: "ev_1",
    metric: "conversion_rate",
    value: 0.041,
    unit: "ratio",
    interval: [0.036, 0.047],
    n: 7_312,
  }),
  anEvidence({ id: "ev_2", metric: "cost_per_conversion", value: 3_100.4, unit: "minor", interval: [2_650, 3_580] }),
  anEvidence({ id: "ev_3", metric: "click_through_rate", value: 0.05, unit: "ratio", n: 146_240 }),
  anEvidence({ id: "ev_4", metric: "clicks", value: 7_312, unit: "count" }),
  anEvidence({ id: "ev_5", metric: "conversions", value: 299.8, unit: "count" }),
  anEvidence({ id: "ev_6", metric: "spend_total", value: 929_500, unit: "minor", window: null }),
  anEvidence({ id: "ev_7", metric: "days_running", value: 30, unit: "days", window: null }),
  anEvidence({ id: "ev_8", metric: "target_conversion_rate", value: 0.035, unit: "ratio", window: null }),
  anEvidence({ id: "ev_9", metric: "probability_conversion_rate_below_target", value: 0.0213, unit: "probability" }),
  anEvidence({ id: "ev_10", metric: "budget_limited_days", value: 6, unit: "days", window: "P7D" }),
  anEvidence({ id: "ev_11", metric: "portfolio_share", value: 625, unit: "basis_points", window: null }),
  anEvidence({ id: "ev_12", metric: "dispersion", value: 2.31, unit: "score" }),
  anEvidence({ id: "ev_13", metric: "return_on_ad_spend", value: 3.2, unit: "ratio" }),
];
