import type { Page, PageRequest } from "../ports.ts";

/**
 * A list is read in order of one text or number that every item has; a cursor is that of the last item given, made
 * opaque so that callers do not build on it.
 */
export interface Slice<P> {
  /** Only items beyond it; null: from the start. */
  readonly after: P | null;
  /** One more than the page, to see whether there is a next one. */
  readonly limit: number;
}

/** Null for a cursor that no page of this list gave: nothing comes after a place that does not exist. */
export function sliceOf<P>({ cursor, limit }: PageRequest, parse: (text: string) => P | null): Slice<P> | null {
  if (cursor === null) return { after: null, limit: limit + 1 };
  const text = fromCursor(cursor);
  const after = text === null ? null : parse(text);
  return after === null ? null : { after, limit: limit + 1 };
}

/** The page of what a {@link Slice} found. */
export function pageOf<T>(found: readonly T[], limit: number, placeOf: (item: T) => string | number): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last !== undefined ? toCursor(String(placeOf(last))) : null };
}

export const EMPTY_PAGE: Page<never> = { items: [], nextCursor: null };

export const asText = (text: string): string => text;

export const asNumber = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

const toCursor = (place: string): string =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(place)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

function fromCursor(cursor: string): string | null {
  try {
    const bytes = Uint8Array.from(
      atob(cursor.replaceAll("-", "+").replaceAll("_", "/")),
      (char) => char.codePointAt(0) ?? 0,
    );
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
