import { Z_95 } from "./quantile.ts";

/** One factor of a metric that is a product of factors, over two periods of equal length. */
export interface Factor<N extends string = string> {
  readonly name: N;
  readonly before: number;
  readonly after: number;
  /** 1 when the metric grows with it, −1 when it shrinks (conversion rate in a cost per conversion). */
  readonly sign: 1 | -1;
  /** Variance of ln(after / before) by chance. */
  readonly variance: number;
}

export interface Part<N extends string = string> extends Factor<N> {
  /** Its part of the metric's logarithmic change; the parts sum to 1 exactly. Negative: it worked against the change. */
  readonly share: number;
  /** 95 %, taking the metric's own change as it was. */
  readonly interval: readonly [number, number];
}

export interface Decomposition<N extends string = string> {
  /** Relative: 0.34 for a rise of 34 %. */
  readonly change: number;
  /** 95 % interval of the change by chance alone around what was seen. */
  readonly interval: readonly [number, number];
  /** Largest share first. */
  readonly parts: readonly Part<N>[];
}

/**
 * Splits a metric's change exactly: ln(after/before) is the signed sum of the factors'. Null when a factor is not positive
 * in both periods, or when nothing changed at all.
 */
export function decompose<N extends string>(factors: readonly Factor<N>[]): Decomposition<N> | null {
  if (!factors.every(isComparable)) return null;
  const moved = factors.map((factor) => ({ factor, ln: factor.sign * Math.log(factor.after / factor.before) }));
  const total = moved.reduce((sum, { ln }) => sum + ln, 0);
  if (Math.abs(total) < 1e-9) return null;
  const half = Z_95 * Math.sqrt(factors.reduce((sum, { variance }) => sum + variance, 0));
  return {
    change: Math.expm1(total),
    interval: [Math.expm1(total - half), Math.expm1(total + half)],
    parts: moved.map(({ factor, ln }) => partOf(factor, ln, total)).toSorted((a, b) => b.share - a.share),
  };
}

/** Whether both periods have something to compare: positive, and nothing divided by zero. */
export const isComparable = ({ before, after }: Pick<Factor, "before" | "after">): boolean =>
  [before, after].every((value) => value > 0 && Number.isFinite(value));

function partOf<N extends string>(factor: Factor<N>, ln: number, total: number): Part<N> {
  const half = Math.abs((Z_95 * Math.sqrt(factor.variance)) / total);
  const share = ln / total;
  return { ...factor, share, interval: [share - half, share + half] };
}
