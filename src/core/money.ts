/**
 * Money: an integer count of the currency's minor unit (cents for USD, yen for JPY).
 * At most {@link MAX_AMOUNT}, so that amount × 10,000 basis points stays an exact double.
 */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** ISO 4217 code, three capital letters. */
export type Currency = string;

/** 10^11 minor units: a billion dollars a day; × 15,000 is still below 2^53. */
export const MAX_AMOUNT = 100_000_000_000;

/** Digits after the point, from ISO 4217; every currency not listed has two. */
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
};

const SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", INR: "₹" };

export const exponentOf = (currency: Currency): number => EXPONENTS[currency] ?? 2;

/** "$1,234.50", "€10.00", "¥1,500", "CHF 12.00": for sentences, never for parsing. */
export function formatMoney({ amount, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(Math.round(amount))).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent).replace(/\B(?=(\d{3})+$)/g, ",");
  const fraction = exponent === 0 ? "" : `.${digits.slice(-exponent)}`;
  return `${amount < 0 ? "-" : ""}${SIGNS[currency] ?? `${currency} `}${whole}${fraction}`;
}
