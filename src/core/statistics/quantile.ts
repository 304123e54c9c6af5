import { betaCdf, betaSlope, gammaCdf, gammaSlope } from "./special.ts";

/** Standard normal quantile of 0.975: half the width of a 95 % interval in standard deviations. */
export const Z_95 = 1.959963984540054;

/** The x that a Beta(a, b) stays below with probability p, 0 < p < 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  const logit = root(
    (t) => {
      const x = 1 / (1 + Math.exp(-t));
      return [betaCdf(x, a, b) - p, betaSlope(x, a, b)];
    },
    Math.log(a / b),
  );
  return 1 / (1 + Math.exp(-logit));
}

/** The x that a Gamma(a, rate 1) stays below with probability p, 0 < p < 1. */
export function gammaQuantile(p: number, a: number): number {
  const ln = root((t) => {
    const x = Math.exp(t);
    return [gammaCdf(x, a) - p, gammaSlope(x, a)];
  }, Math.log(a));
  return Math.exp(ln);
}

/** Where a rising function is zero: Newton's steps, halving the bracket whenever one would leave it. */
function root(at: (t: number) => readonly [value: number, slope: number], start: number): number {
  let low = -700;
  let high = 700;
  let t = start;
  for (let step = 0; step < 200; step += 1) {
    const [value, slope] = at(t);
    if (value === 0) return t;
    if (value > 0) high = t;
    else low = t;
    const newton = t - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * Math.max(1, Math.abs(t))) return next;
    t = next;
  }
  return t;
}
