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
  if (Array.isArray(value)) return KEPT.get(value)?.canonical ?? `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") throw new Error(`Canonical JSON holds no ${typeof value}`);
  // Safe because any object is a record of its own names.
  const record = value as Readonly<Record<string, unknown>>;
  let text = "{";
  for (const name of Object.keys(record).sort())
    if (record[name] !== undefined)
      text += `${text.length === 1 ? "" : ","}${quotedName(name)}:${canonical(record[name])}`;
  return `${text}}`;
}

/** Texts of lists that are told again and again, and never change. */
const KEPT = new WeakMap<object, { readonly canonical: string; readonly json: string }>();

/** The list itself, whose texts are made once, here. */
export function kept<T extends readonly unknown[]>(list: T): T {
  KEPT.set(list, { canonical: canonical(list), json: JSON.stringify(list) });
  return list;
}

/** `JSON.stringify`, which takes the text of a member that is {@link kept}. */
export function jsonText(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  let text = "{";
  for (const [name, member] of Object.entries(value)) {
    const told = (Array.isArray(member) && KEPT.get(member)?.json) || JSON.stringify(member);
    if (told !== undefined) text += `${text.length === 1 ? "" : ","}${quotedName(name)}:${told}`;
  }
  return `${text}}`;
}

/** Text that JSON writes as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Names are few, and come again. */
const quotedName = oncePerFew(2_000, (name: string) => quoted(name));

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));
