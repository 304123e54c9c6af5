import { type Line, MOST_LINE_LENGTH } from "./lines.ts";

/** How many lines one row may span through quoted line ends. */
export const MOST_LINES_IN_ROW = 20;

/** A row with the line at which it begins, or why that line was refused. */
export type Row =
  | { readonly number: number; readonly cells: readonly string[] }
  | { readonly number: number; readonly refused: string };

/**
 * Lines → rows of RFC 4180: quoted cells may hold commas, doubled quotes and line ends. Empty lines are passed over.
 * A quote that is never closed costs the line at which it stands, and no other: reading goes on with the next one.
 */
export async function* rowsOf(lines: AsyncGenerator<Line, void>): AsyncGenerator<Row, void> {
  const putBack: Line[] = [];
  const next = async (): Promise<Line | null> => {
    const line = putBack.shift() ?? (await lines.next()).value;
    return line ?? null;
  };
  try {
    for (let line = await next(); line !== null; line = await next()) {
      if (line.text === "") continue;
      const taken: Line[] = [];
      let text = line.text;
      let cells = text === null ? TOO_LONG : cellsOf(text);
      while (cells === OPEN && taken.length < MOST_LINES_IN_ROW - 1) {
        const more = await next();
        if (more === null) break;
        taken.push(more);
        text = more.text === null ? null : `${text}\n${more.text}`;
        cells = text === null || text.length > MOST_LINE_LENGTH ? TOO_LONG : cellsOf(text);
      }
      if (typeof cells === "string") putBack.unshift(...taken);
      yield typeof cells === "string" ? { number: line.number, refused: cells } : { number: line.number, cells };
    }
  } finally {
    await lines.return();
  }
}

const OPEN = `a quote is opened and not closed within ${MOST_LINES_IN_ROW} lines; close it, or double it if it is meant as text`;
const STRAY = 'a quote stands inside a cell; put the whole cell in quotes and double the quotes in it: "12"" pipe"';
const TOO_LONG = `is longer than ${MOST_LINE_LENGTH} characters`;

const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(?:,|$)/y;
const OPENED = /"[^"]*(?:""[^"]*)*$/y;

/** The cells of a whole row; otherwise what is wrong with it. */
function cellsOf(text: string): readonly string[] | typeof OPEN | typeof STRAY {
  const cells: string[] = [];
  for (let at = 0; at <= text.length; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match) {
      OPENED.lastIndex = at;
      return OPENED.test(text) ? OPEN : STRAY;
    }
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (!match[0].endsWith(",")) return cells;
  }
  return cells;
}
