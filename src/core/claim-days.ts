import type { Around } from "./claim-outline.ts";

/** Metrics counted in days that people do not call by the words of their names. */
const WORDS: Readonly<Record<string, readonly [before: RegExp, after: RegExp]>> = {
  budget_limited_days: [/\b(?:limit|capp|nearly all|all of it)|\bbudget\b.*\b(?:on|for)\s$/is, /^[^.;,]{0,32}\blimit/i],
  days_running: [
    /\b(?:run|ran|live|active|age|start|launch|since|total|lifetime)/i,
    /^[^.;,]{0,32}\b(?:run|live|active|old|since|so far|altogether)/i,
  ],
};

/** Whether the words around a count of days are about the metric: a 7 alone may be days of any kind. */
export function isAboutDaysOf(name: string, { before, after }: Around): boolean {
  const words = WORDS[name];
  if (words) return words[0].test(before) || words[1].test(after);
  const near = `${before} ${after}`.toLowerCase();
  return name.split("_").some((part) => part !== "days" && near.includes(part.slice(0, 6)));
}
