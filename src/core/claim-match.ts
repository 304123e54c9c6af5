import { type Known, KNOWN_ROLES } from "./claim-known.ts";
import type { StatedNumber } from "./claim-number.ts";
import type { Setting } from "./claim-setting.ts";
import { isComputed, metricsOfName } from "./claim-metric.ts";
import { isAboutDaysOf } from "./claim-days.ts";
import { exponentOf } from "./money.ts";

/** What bears a stated number out, best first; empty when nothing does. */
export function supportersOf(number: StatedNumber, setting: Setting, known: readonly Known[]): readonly Known[] {
  const fitting = known.filter(
    (one) =>
      mayPlay(setting, one) &&
      amounts(number, setting, one).some((value) => agrees(number, one, value)) &&
      isOf(setting, one),
  );
  return fitting.toSorted((a, b) => KNOWN_ROLES.indexOf(a.role) - KNOWN_ROLES.indexOf(b.role));
}

/** Whether the metrics that the words name are those of the known number. */
function isOf({ kind, metrics, ofChange, around }: Setting, known: Known): boolean {
  if (known.kind === "days" && known.role === "value" && !isAboutDaysOf(known.name, around)) return false;
  if (isRelative(known) && !(known.name === "budget" ? isRatio(metrics, around) : ofChange)) return false;
  if (kind === "days" || kind === "hours" || metrics === null) return true;
  // Only a text that speaks of a probability states one, and then of the metric that it names.
  const of = metricsOfName(known.name);
  const computed = [...of].filter(isComputed);
  return meet(metrics, of) && computed.every((about) => metrics.has(about)) && meet(bare(metrics), bare(of));
}

/** "5 %", "105 %" and "1.05×" say what is done to the budget only where the words do. */
const isRelative = ({ kind, name, role }: Known): boolean =>
  (kind === "percent" || kind === "times") && role !== "limit" && (name === "budget" || name === "budget_change");

/** "The budget becomes 105 %", but never "raise it by 105 %". */
const isRatio = (metrics: Setting["metrics"], { before }: Setting["around"]): boolean =>
  metrics?.has("budget") === true && !/\bby\s$/i.test(before);

const bare = (metrics: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...metrics].filter((one) => !isComputed(one)));

/** Nothing named meets everything. */
const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size === 0 || others.size === 0 || [...some].some((metric) => others.has(metric));

/** Whether the words around the number let it be what the known one is. */
function mayPlay({ kind, limit, time, interval }: Setting, { role, name }: Known): boolean {
  if (interval === "level") return role === "level";
  if (kind === "days" && role !== "limit" && (time === "running" || time === "window"))
    return name === "days_running" || (time === "window" && role === "window");
  switch (role) {
    case "level":
      return false;
    case "end":
      return interval === "end" && limit !== "must";
    case "limit":
      return kind === "hours" || (limit !== "cannot" && !(kind === "days" && time === "window"));
    case "window":
      return kind === "days" && time === null && limit === "cannot";
    default:
      return limit !== "must";
  }
}

/** The known value in the units in which this number could mean it; none when their units do not agree. */
function amounts(number: StatedNumber, { kind, metrics }: Setting, known: Known): readonly number[] {
  if (kind === "money")
    return known.currency !== null && number.currencies.includes(known.currency) ? same(kind, known) : [];
  if (kind !== "plain") return same(kind, known);
  if (known.kind === "count" || known.kind === "days") return [known.value];
  if (known.kind !== "money" || metrics === null) return same(kind, known);
  // "From 100 to 120", "12000": a budget without its currency, in major or in minor units.
  return [known.value, known.value * 10 ** exponentOf(known.currency ?? "USD")];
}

const same = (kind: Setting["kind"], known: Known): readonly number[] => (known.kind === kind ? [known.value] : []);

/** A change is stated with or without its sign; anything else that is negative says so. */
function agrees({ value, precision, sign }: StatedNumber, { role }: Known, known: number): boolean {
  const signless = role === "figure" && sign === null;
  const stated = sign === "-" ? -value : value;
  return Math.abs(stated - (signless ? Math.abs(known) : known)) <= precision * (1 + 1e-9) + Math.abs(known) * 1e-12;
}
