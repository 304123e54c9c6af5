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
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") throw new Error(`Canonical JSON holds no ${typeof value}`);
  // Safe because any object is a record of its own names.
  const record = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(record).toSorted();
  const members = names.map((name) =>
    record[name] === undefined ? "" : `,${quoted(name)}:${canonical(record[name])}`,
  );
  return `{${members.join("").slice(1)}}`;
}

/** Text that JSON writes as it is. */
const PLAIN = /^[ !#-[\]-~]*$/;

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));
