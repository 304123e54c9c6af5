import { canonical } from "./canonical.ts";
import type { Entry } from "./ledger.ts";

/** Bundles of a log's entries say how long each is in two bytes (C2SP tlog-tiles), so no entry may be longer. */
export const MOST_ENTRY_BYTES = 65_535;

/** Thrown before anything is written: what cannot be in the log is not done either. */
export class EntryTooLarge extends Error {
  override readonly name = "EntryTooLarge";

  constructor(bytes: number) {
    super(
      `What would be recorded of it has ${bytes.toLocaleString("en-US")} bytes, and an entry of the log holds ${MOST_ENTRY_BYTES.toLocaleString("en-US")}.`,
    );
  }
}

/** The text of an entry that is hashed and kept. */
export function entryBody({ body }: Pick<Entry, "body">): string {
  const text = canonical(body);
  // No character of UTF-16 takes more than three bytes of UTF-8, so that short texts need no counting.
  if (text.length * 3 <= MOST_ENTRY_BYTES) return text;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_ENTRY_BYTES) throw new EntryTooLarge(bytes);
  return text;
}
