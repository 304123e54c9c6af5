import { DAY_MS, HOUR_MS, SECOND_MS } from "../time.ts";

/** 1500 → "15 %", 1501 → "15.01 %", -2050 → "-20.50 %". */
export const percent = (bp: number): string => `${bp % 100 === 0 ? bp / 100 : (bp / 100).toFixed(2)} %`;

const UNITS = [
  ["d", DAY_MS],
  ["h", HOUR_MS],
  ["min", 60_000],
  ["s", SECOND_MS],
] as const;

/** A length of time in its two largest units, cut off below: "24 h", "3 h 20 min", "14 d 6 h". Days from three on. */
export function lengthOf(ms: number): string {
  let rest = ms;
  const parts: string[] = [];
  for (const [name, size] of UNITS) {
    if (name === "d" && ms < 3 * DAY_MS) continue;
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.slice(0, 2).join(" ") || "0 s";
}

/** "1 day", "7 days". */
export const daysOf = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;

/** Whoever made a change, as reported: somebody else's words, so in quotes and cut. */
export const named = (actor: string): string => `"${actor.length > 60 ? `${actor.slice(0, 60)}…` : actor}"`;
