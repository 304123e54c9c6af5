/** Even chance in [0, 1), the same sequence for the same seed. */
type Chance = () => number;

/** A sequence of its own for a text: FNV-1a seeds Mulberry32 (public domain, Tommy Ettinger 2017). Not for secrets. */
export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal, by Box and Muller. */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** Gamma of a shape and scale 1, by Marsaglia and Tsang (2000). */
export function gamma(chance: Chance, shape: number): number {
  if (shape < 1) return gamma(chance, shape + 1) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v;
  }
}

/** Successes of `trials`, by jumping from one to the next: as many steps as there are successes. */
export function binomial(chance: Chance, trials: number, probability: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return trials;
  const perStep = Math.log1p(-probability);
  let successes = 0;
  for (let at = Math.floor(Math.log(1 - chance()) / perStep); at < trials; successes += 1) {
    at += 1 + Math.floor(Math.log(1 - chance()) / perStep);
  }
  return successes;
}

interface Dispersed {
  readonly probability: number;
  /** Variance over that of a binomial; 1 = binomial. */
  readonly dispersion: number;
}

/** Successes of `trials` whose probability itself varies: a beta-binomial with just that dispersion. */
export function betaBinomial(chance: Chance, trials: number, { probability, dispersion }: Dispersed): number {
  if (dispersion <= 1 || trials <= 1) return binomial(chance, trials, probability);
  // Of Var = n p (1 − p) (1 + (n − 1) / (s + 1)); a day with fewer trials than the dispersion is as varied as can be.
  const weight = Math.max((trials - dispersion) / (dispersion - 1), 0.1);
  const yes = gamma(chance, weight * probability);
  const no = gamma(chance, weight * (1 - probability));
  return binomial(chance, trials, yes / (yes + no));
}
