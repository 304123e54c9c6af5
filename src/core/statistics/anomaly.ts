/** 0.6745 MAD is one standard deviation of a normal (Iglewicz, Hoaglin 1993). */
const NORMAL_MAD = 0.6745;
const SAME_WEEKDAY_POINTS = 4;
const RECENT_DAYS = 14;
/** Spread below which a history counts as constant: a thousandth, so that equal days give no infinite z. */
const LEAST_MAD = 0.001;

interface DatedValue {
  /** Whole days since any fixed day. */
  readonly day: number;
  readonly value: number;
}

/**
 * How unusual a day's value is, as a robust z of its logarithm: against the same weekday when four earlier ones are known,
 * else against the 14 days before. Null when the history is too short or something is not positive.
 */
export function robustZ(history: readonly DatedValue[], { day, value }: DatedValue): number | null {
  const earlier = history.filter((point) => point.day < day && point.value > 0);
  const sameWeekday = earlier.filter((point) => (day - point.day) % 7 === 0);
  const recent = earlier.filter((point) => day - point.day <= RECENT_DAYS);
  const reference = sameWeekday.length >= SAME_WEEKDAY_POINTS ? sameWeekday : recent;
  if (reference.length < SAME_WEEKDAY_POINTS || value <= 0) return null;
  const logs = reference.map((point) => Math.log(point.value));
  const center = median(logs);
  const mad = median(logs.map((ln) => Math.abs(ln - center)));
  return (NORMAL_MAD * (Math.log(value) - center)) / Math.max(LEAST_MAD, mad);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
