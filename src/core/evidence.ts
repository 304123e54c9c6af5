import type { Instant } from "./time.ts";

/** How the value reads. Rates and probabilities are fractions of 1, money is minor units, share and change basis points. */
export type EvidenceUnit = "ratio" | "minor" | "count" | "days" | "basis_points" | "probability" | "score" | "text";

/** One thing that was known or computed, which a reason may cite. Made by the core, never by a reasoner's model. */
export interface Evidence {
  /** `ev_1`, `ev_2` … within one decision. */
  readonly id: string;
  /** The field's name for it: conversion_rate, cost_per_conversion, spend, probability_below_target … */
  readonly metric: string;
  readonly value: number | string | null;
  readonly unit: EvidenceUnit;
  /** Currency of a `minor` value. */
  readonly currency: string | null;
  /** 95 % credible interval, in the value's unit. */
  readonly interval: readonly [number, number] | null;
  /** Size of the sample behind it (clicks, impressions, days), as the metric means it. */
  readonly n: number | null;
  /** ISO 8601 duration it covers, ending with the last full day; null for a state (a budget). */
  readonly window: string | null;
  readonly source: string;
  readonly asOf: Instant | null;
  readonly freshnessS: number | null;
  /** `live` as reported · `shifted` moved in time by an import · `derived` computed by Umpire from the others. */
  readonly status: "live" | "shifted" | "derived";
  /** Days by which the dates were moved; 0 when they are the source's own. */
  readonly shiftedDays: number;
}

/** A number that a reason states, and whether evidence bears it out within its printed precision. */
export interface Claim {
  readonly text: string;
  /** The evidence that bears it out; `action` or `policy` when it is the proposal's own figure or a limit. */
  readonly evidence: string | null;
  readonly verified: boolean;
}
