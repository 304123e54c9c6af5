import { UnexpectedAnswer } from "./failure.ts";

export interface Page<T> {
  readonly data: readonly T[];
  /** Null on the last page. */
  readonly next_cursor: string | null;
}

/** `await` it for the first page, or go through all items of all pages: `for await (const decision of umpire.listDecisions())`. */
export type Pages<P extends { data: unknown[] }> = Promise<P> & AsyncIterable<P["data"][number]>;

/** `read` is given `{cursor}`, or nothing for the first page. */
export function pagesOf(read: (cursor?: { readonly cursor: string }) => Promise<unknown>): unknown {
  // Safe because each operation that has pages answers one.
  const page = (cursor?: { readonly cursor: string }) => read(cursor) as Promise<Page<unknown>>;
  const first = page();
  return Object.assign(first, { [Symbol.asyncIterator]: () => itemsOf(first, page) });
}

async function* itemsOf(
  first: Promise<Page<unknown>>,
  page: (cursor: { readonly cursor: string }) => Promise<Page<unknown>>,
): AsyncGenerator<unknown, void> {
  const seen = new Set<string>();
  for (let { data, next_cursor } = await first; ; { data, next_cursor } = await page({ cursor: next_cursor })) {
    yield* data;
    if (next_cursor === null || next_cursor === undefined) return;
    if (seen.has(next_cursor)) throw new UnexpectedAnswer(200, "the pages lead in a circle");
    seen.add(next_cursor);
  }
}
