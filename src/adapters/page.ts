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

/** The pages of one list. */
export interface Pages<P> {
  /** Null for a cursor that no page of this list gave. */
  sliceOf(page: PageRequest): Slice<P> | null;
  /** The page of what a {@link Slice} found. */
  pageOf<T>(found: readonly T[], limit: number, placeOf: (item: T) => P): Page<T>;
}

/** `list` names the list in its cursors, so that those of another list are told from its own. */
export function pagesOf<P extends string | number>(list: string, parse: (place: string) => P | null): Pages<P> {
  const cursorOf = (place: P): string => toBase64Url(`${list}:${place}`);
  const placeOf = (cursor: string): P | null => {
    const text = fromBase64Url(cursor);
    const place = text?.startsWith(`${list}:`) ? parse(text.slice(list.length + 1)) : null;
    // Base64 and numbers can be written in several ways, of which we write one.
    return place !== null && cursorOf(place) === cursor ? place : null;
  };
  return {
    sliceOf({ cursor, limit }) {
      const after = cursor === null ? null : placeOf(cursor);
      return cursor !== null && after === null ? null : { after, limit: limit + 1 };
    },
    pageOf(found, limit, place) {
      const items = found.slice(0, limit);
      const last = items.at(-1);
      return { items, nextCursor: found.length > limit && last !== undefined ? cursorOf(place(last)) : null };
    },
  };
}

/** NUL is in no place of ours, and SQL cannot hold it. */
export const asText = (text: string): string | null => (text.includes("\0") ? null : text);

export const asNumber = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null);

const toBase64Url = (text: string): string =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Null for what is not base64 of UTF-8. */
function fromBase64Url(cursor: string): string | null {
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return null;
  }
}
