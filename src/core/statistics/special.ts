/**
 * Special functions of the posteriors, to about 1e-12: regularised incomplete beta and gamma, ln Γ, ψ, ψ'.
 * Methods: Stirling's series (DLMF 5.11), deviance form of the densities (Loader 2000), Lentz's continued fractions.
 */

const HALF_LN_TWO_PI = 0.9189385332046727;
const TINY = 1e-300;
const PRECISION = 1e-16;
/** Terms needed grow as the square root of the largest parameter; this covers 1e9. */
const MAX_TERMS = 100_000;

/** ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0: what Stirling's formula leaves over. */
function stirlingError(x: number): number {
  if (x < 15) return lnGamma(x + 1) - (x + 0.5) * Math.log(x) + x - HALF_LN_TWO_PI;
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square) / square) / square) / x;
}

/** Natural logarithm of Γ(x), x > 0. */
export function lnGamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < 16; shifted += 1) product *= shifted;
  const z = shifted - 1;
  return (z + 0.5) * Math.log(z) - z + HALF_LN_TWO_PI + stirlingError(z) - Math.log(product);
}

/** ψ(x), the derivative of ln Γ, x > 0: the mean of the logarithm of a Gamma(x, 1). */
export function digamma(x: number): number {
  let sum = 0;
  let z = x;
  for (; z < 10; z += 1) sum -= 1 / z;
  const inverse = 1 / (z * z);
  const series = inverse * (1 / 12 - inverse * (1 / 120 - inverse * (1 / 252 - inverse * (1 / 240 - inverse / 132))));
  return sum + Math.log(z) - 0.5 / z - series;
}

/** ψ'(x), x > 0: the variance of the logarithm of a Gamma(x, 1). */
export function trigamma(x: number): number {
  let sum = 0;
  let z = x;
  for (; z < 10; z += 1) sum += 1 / (z * z);
  const inverse = 1 / (z * z);
  const series = inverse * (1 / 6 - inverse * (1 / 30 - inverse * (1 / 42 - inverse * (1 / 30 - (inverse * 5) / 66))));
  return sum + 1 / z + 0.5 * inverse + series / z;
}

/** k ln(k/m) + m − k, exact also where k is close to m. */
function deviance(k: number, m: number): number {
  if (Math.abs(k - m) >= 0.1 * (k + m)) return k * Math.log(k / m) + m - k;
  const v = (k - m) / (k + m);
  let sum = (k - m) * v;
  let term = 2 * k * v;
  for (let j = 1; j < 1_000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** x^a (1 − x)^b / B(a, b): the Beta density times x (1 − x), which is its slope over the logit of x. */
export function betaSlope(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return 0;
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
  return Math.sqrt((a * b) / n) * Math.exp(exponent - HALF_LN_TWO_PI);
}

/** Probability that a Beta(a, b) is at most x: the regularised incomplete beta function I_x(a, b). */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const slope = betaSlope(x, a, b);
  return x < (a + 1) / (a + b + 2) ? (slope * betaFraction(x, a, b)) / a : 1 - (slope * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MAX_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return fraction;
}

/** x^a e^(−x) / Γ(a): the Gamma(a, 1) density times x, which is its slope over ln x. */
export function gammaSlope(x: number, a: number): number {
  if (x <= 0) return 0;
  return Math.sqrt(a) * Math.exp(-stirlingError(a) - deviance(a, x) - HALF_LN_TWO_PI);
}

/** Probability that a Gamma(a, rate 1) is at most x: the regularised lower incomplete gamma function P(a, x). */
export function gammaCdf(x: number, a: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  const slope = gammaSlope(x, a);
  return x < a + 1 ? slope * gammaSeries(x, a) : 1 - slope * gammaFraction(x, a);
}

function gammaSeries(x: number, a: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MAX_TERMS; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * PRECISION) break;
  }
  return sum;
}

function gammaFraction(x: number, a: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / awayFromZero(b);
  let fraction = d;
  for (let n = 1; n <= MAX_TERMS; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return fraction;
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Probability that a standard normal is at most z. */
export const normalCdf = (z: number): number => 0.5 * (1 + Math.sign(z) * gammaCdf((z * z) / 2, 0.5));
