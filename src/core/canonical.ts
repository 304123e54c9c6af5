import { oncePerFew } from "./once-per.ts";

/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON (RFC 8785): keys in UTF-16 order, ECMAScript numbers, no spaces. Equal values give equal bytes.
 * A key whose value is undefined is left out; NaN and infinities are a bug.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return quoted(value.toWellFormed());
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error("Canonical JSON holds no NaN or infinity");
    return String(value);
  }
  if (typeof value !== "object") throw new Error(`Canonical JSON holds no ${typeof value}`);
  return KEPT.get(value)?.canonical ?? written(value);
}

function written(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  // Safe because any object is a record of its own names.
  const record = value as Readonly<Record<string, unknown>>;
  let text = "{";
  for (const name of Object.keys(record).sort())
    if (record[name] !== undefined)
      text += `${text.length === 1 ? "" : ","}${quotedName(name)}:${canonical(record[name])}`;
  return `${text}}`;
}

/** Texts of parts that are told again and again, and never change. */
const KEPT = new WeakMap<object, { readonly canonical: string; readonly json: string }>();

/** The part itself, whose texts are made once, here. */
export function kept<T extends object>(part: T): T {
  KEPT.set(part, { canonical: written(part), json: JSON.stringify(part) });
  return part;
}

/** `JSON.stringify`, which takes the text of a member that is {@link kept}. */
export function jsonText(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  let text = "{";
  for (const [name, member] of Object.entries(value)) {
    const known = typeof member === "object" && member !== null ? KEPT.get(member) : undefined;
    const told = known?.json ?? JSON.stringify(member);
    if (told !== undefined) text += `${text.length === 1 ? "" : ","}${quotedName(name)}:${told}`;
  }
  return `${text}}`;
}

/** Text that JSON writes as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Names are few, and come again. */
const quotedName = oncePerFew(2_000, (name: string) => quoted(name));

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));
