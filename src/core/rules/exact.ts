/**
 * A product of integers, exact at any size: amounts reach 10^11 minor units and an account's sum more, so that a
 * product of three factors leaves the exact doubles (2^53). A limit written as a product needs no division.
 */
export const product = (...factors: readonly number[]): bigint =>
  factors.reduce((result, factor) => result * BigInt(factor), 1n);

/** part ÷ whole in basis points, rounded away from zero, so that what is beyond a limit never reads as the limit. */
export function basisPointsOf(part: number, whole: number): number {
  const magnitude = (product(Math.abs(part), 10_000) + BigInt(whole) - 1n) / BigInt(whole);
  return Number(part < 0 ? -magnitude : magnitude);
}

/** `bp` basis points of an amount, rounded down to whole minor units: never more than the share itself. */
export const shareOf = (amount: number, bp: number): number => Number(product(amount, bp) / 10_000n);

/** A count that may be a fraction (conversions), in whole millionths: sheds what adding doubles leaves behind. */
export const millionthsOf = (count: number): number => Math.round(count * 1_000_000);
