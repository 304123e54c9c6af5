/** Longest line of an import, in UTF-16 units: 64 KiB of plain text. */
export const MOST_LINE_LENGTH = 65_536;

/** More than any quoted cell may span. */
export const MOST_EMPTY = 20;

/** One line as it stands in the file, from 1; null when it is longer than {@link MOST_LINE_LENGTH}. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * Text as it comes → its lines, without their ends (LF or CRLF) and without a byte order mark. Holds one line at most.
 * Of empty lines in a row only the first {@link MOST_EMPTY} are given, so that millions of them cost next to nothing.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line, void> {
  let number = 1;
  let open = "";
  let tooLong = false;
  let empty = 0;
  for await (const chunk of chunks) {
    const pieces = chunk.split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      const isEmpty = !tooLong && open === "" && (piece === "" || piece === "\r");
      empty = isEmpty ? empty + 1 : 0;
      if (empty <= MOST_EMPTY) yield lineOf(number, tooLong ? null : open + piece);
      number += 1;
      open = "";
      tooLong = false;
    }
    open = tooLong ? "" : open + last;
    // One more, for a CR whose LF is still to come.
    tooLong ||= open.length > MOST_LINE_LENGTH + 1;
  }
  if (open !== "" || tooLong) yield lineOf(number, tooLong ? null : open);
}

function lineOf(number: number, raw: string | null): Line {
  const text = raw?.replace(/\r$/, "").replace(number === 1 ? /^\uFEFF/ : "", "") ?? null;
  return { number, text: text !== null && text.length <= MOST_LINE_LENGTH ? text : null };
}
