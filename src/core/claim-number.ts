import { QUANTITY, quantityOf } from "./claim-digits.ts";
import { GROWTH, growthOf } from "./claim-growth.ts";
import { type ClaimKind, unitAfter, unitBefore, type UnitMark } from "./claim-unit.ts";

/** A number as a sentence states it. */
export interface StatedNumber {
  /** With sign, currency and symbol: what is struck when nothing bears it out. */
  readonly start: number;
  readonly end: number;
  /** `name`: part of a word ("Q4", "ev_1", "2nd"). */
  readonly form: "number" | "name" | "date";
  readonly kind: ClaimKind;
  /** Without sign, in the kind's unit; NaN when it cannot be read, which nothing ever bears out. */
  readonly value: number;
  /** Half of the last printed digit: how far from it the truth may lie. */
  readonly precision: number;
  readonly sign: "+" | "-" | null;
  readonly currencies: readonly string[];
  readonly decimal: boolean;
}

const DATE = String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?Z?)?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}(?<mark>[/.])\d{1,2}\k<mark>\d{2,4}`;
const NUMBERS = new RegExp(`(?<date>${DATE})|(?<growth>${GROWTH})|${QUANTITY}`, "giu");

/** How far a look reaches to either side, so that the work stays linear in the text. */
const REACH = 48;

/** The first `limit` numbers of a text, in order. */
export function statedNumbers(text: string, limit: number): readonly StatedNumber[] {
  const found: StatedNumber[] = [];
  for (const match of text.matchAll(NUMBERS)) {
    if (found.length >= limit) break;
    const [start, end] = [match.index, match.index + match[0].length];
    const { date, growth } = match.groups ?? {};
    if (growth !== undefined) found.push(growthOf(growth, start));
    else found.push(date === undefined ? read(text, start, end) : word(text, [start, end], "date"));
  }
  return found.map((number, place) => ofRange(text, number, { before: found[place - 1], after: found[place + 1] }));
}

function read(text: string, from: number, to: number): StatedNumber {
  const left = text.slice(Math.max(0, from - REACH), from);
  const scale = SCALE.exec(text.slice(to, to + REACH))?.[0] ?? "";
  const right = text.slice(to + scale.length, to + scale.length + REACH);
  const before = unitBefore(left);
  const after = before ? null : unitAfter(right);
  if (before === null && isPartOfWord(left, right, after)) return word(text, [from, to], "name");

  const sign = /(?<![\w%)])[+\-−]$/.exec(left.slice(0, left.length - (before?.length ?? 0)))?.[0] ?? null;
  const start = from - (before?.length ?? 0) - (sign?.length ?? 0);
  const unit = before ?? after ?? PLAIN;
  const { value, decimals, roundness } = quantityOf(text.slice(from, to));
  const scaled = SCALES[scale.trim().charAt(0).toLowerCase()] ?? 1;
  const half = isRough(text, start) ? Math.max(roundness, 0.5 * 10 ** -decimals) : 0.5 * 10 ** -decimals;
  return {
    start,
    end: to + scale.length + (after?.length ?? 0),
    form: "number",
    kind: unit.kind,
    value: value * scaled * unit.factor,
    precision: half * scaled * Math.min(1, unit.factor),
    sign: sign === null || sign === "+" ? sign : "-",
    currencies: unit.currencies,
    decimal: decimals > 0,
  };
}

const PLAIN: UnitMark = { kind: "plain", factor: 1, currencies: [], length: 0 };
const SCALE = /^\s?(?:[kKM]|bn|thousand|million|billion)(?![A-Za-z])/;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

const isRough = (text: string, start: number): boolean =>
  /(?:\b(?:about|around|roughly|approximately|nearly|almost)\s|[~≈]\s?)$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** Letters on its left make a number a name, unless a unit says that it is a quantity ("CTR5 %"). */
const isPartOfWord = (left: string, right: string, after: UnitMark | null): boolean =>
  /[A-Za-z_#]$/.test(left)
    ? !(after && ["percent", "points", "money"].includes(after.kind))
    : after === null && /^[A-Za-z_]/.test(right);

function word(text: string, [from, to]: readonly [number, number], form: "name" | "date"): StatedNumber {
  const left = /[\w#]*$/.exec(text.slice(Math.max(0, from - REACH), from))?.[0] ?? "";
  const right = /^\w*/.exec(text.slice(to, to + REACH))?.[0] ?? "";
  const [start, end] = form === "date" ? [from, to] : [from - left.length, to + right.length];
  return {
    start,
    end,
    form,
    kind: "other",
    value: Number.NaN,
    precision: 0,
    sign: null,
    currencies: [],
    decimal: false,
  };
}

/** "3 to 5 %", "$100–120": both ends of a range have the unit that is written once. */
function ofRange(
  text: string,
  number: StatedNumber,
  { before, after }: { readonly before: StatedNumber | undefined; readonly after: StatedNumber | undefined },
): StatedNumber {
  if (number.form !== "number" || number.kind !== "plain") return number;
  const between = (from: number, to: number) => text.slice(from, Math.min(to, from + REACH));
  if (
    after &&
    after.kind !== "other" &&
    after.kind !== "plain" &&
    joins(text, number, between(number.end, after.start))
  )
    return { ...number, kind: after.kind, currencies: after.currencies };
  if (before?.kind === "money" && /^\s?(?:[-–—/]|to)\s?$/.test(between(before.end, number.start)))
    return { ...number, kind: "money", currencies: before.currencies };
  return number;
}

const joins = (text: string, { start }: StatedNumber, gap: string): boolean =>
  /^(?:\s?[-–—/]\s?|\s(?:to|or)\s)$/.test(gap) ||
  (gap === " and " && /between\s$/i.test(text.slice(Math.max(0, start - 8), start)));
