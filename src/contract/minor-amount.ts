import { exponentOf, type Currency } from "../core/money.ts";

/**
 * An amount of currency with at most six decimals → minor units, rounded half to even. Exact: a double that was read
 * from such a text prints as it again.
 */
export function minorOf(amount: number, currency: Currency): number {
  const micros = Number(amount.toFixed(6).replace(".", ""));
  const microsPerUnit = 10 ** (6 - exponentOf(currency));
  const whole = Math.floor(micros / microsPerUnit);
  const twice = 2 * (micros - whole * microsPerUnit);
  const up = twice > microsPerUnit || (twice === microsPerUnit && whole % 2 === 1);
  return up ? whole + 1 : whole;
}
