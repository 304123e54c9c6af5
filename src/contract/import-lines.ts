import type { Failure } from "../core/failure.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { type Row, rowsOf } from "./csv.ts";
import { CSV_TYPE } from "./import.ts";
import { invalid } from "./invalid.ts";
import { parseJson } from "./json.ts";
import { type Line, linesOf, MOST_LINE_LENGTH } from "./lines.ts";

/** A line of an import as JSON has it, not validated yet; or why it cannot be read. */
export type ReadLine =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly refused: string };

export interface Reading {
  readonly lines: AsyncGenerator<ReadLine, void>;
  readonly ignoredColumns: readonly string[];
}

interface Text {
  readonly mediaType: string;
  readonly chunks: AsyncIterable<string>;
}

/** The lines of an upload, read as they are asked for. Fails when a CSV does not begin with the names of its columns. */
export async function readLines({ mediaType, chunks }: Text): Promise<Result<Reading, Failure<"invalid_request">>> {
  const lines = linesOf(chunks);
  if (mediaType.split(";")[0]?.trim().toLowerCase() !== CSV_TYPE)
    return ok({ lines: fromNdjson(lines), ignoredColumns: [] });
  const rows = rowsOf(lines);
  const { value: header } = await rows.next();
  if (!header || "refused" in header) return badHeader("must begin with a line that names its columns");
  const names = header.cells.map((name) => name.trim().toLowerCase());
  const known = names.filter((name) => COLUMNS.has(name));
  const twice = known.find((name, index) => known.indexOf(name) !== index);
  if (twice !== undefined) return badHeader(`names the column ${twice} twice`);
  const absent = ["campaign_id", "date"].find((name) => !known.includes(name));
  if (absent !== undefined) {
    const other = names.length === 1 && /[;\t|]/.test(names[0] ?? "") ? " Separate the columns with commas." : "";
    return badHeader(`needs a column ${absent} in its first line.${other}`);
  }
  const ignoredColumns = header.cells.filter((_, index) => !COLUMNS.has(names[index] ?? ""));
  return ok({ lines: fromCsv(rows, names), ignoredColumns });
}

const badHeader = (detail: string) => fail(invalid([{ pointer: "", detail }]));

async function* fromNdjson(lines: AsyncGenerator<Line, void>): AsyncGenerator<ReadLine, void> {
  for await (const { number, text } of lines) {
    if (text === null) yield { number, refused: `is longer than ${MOST_LINE_LENGTH} characters` };
    else if (text.trim() !== "") yield { number, ...parsed(text) };
  }
}

function parsed(text: string): { readonly value: unknown } | { readonly refused: string } {
  const read = parseJson(text);
  if (!read.ok) return { refused: read.failure };
  const { value } = read;
  return deeperThan(MOST_LEVELS, value) ? { refused: "is nested deeper than a line of an import can be" } : { value };
}

/** Campaign line, metrics, days, day: no line needs more. */
const MOST_LEVELS = 6;

const deeperThan = (levels: number, value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => deeperThan(levels - 1, member)));

const METRICS = ["impressions", "clicks", "conversions", "spend", "revenue"];
const COLUMNS = new Set(["campaign_id", "date", ...METRICS, "source", "as_of", "currency"]);

async function* fromCsv(rows: AsyncGenerator<Row, void>, names: readonly string[]): AsyncGenerator<ReadLine, void> {
  for await (const row of rows) {
    yield "refused" in row ? row : { number: row.number, ...dayOf(row.cells, names) };
  }
}

/** A row as the day line that it means: an empty cell, like a column that is not there, was not collected. */
function dayOf(
  cells: readonly string[],
  names: readonly string[],
): { readonly value: unknown } | { readonly refused: string } {
  if (cells.length !== names.length) {
    return { refused: `has ${cells.length} cells where the first line names ${names.length} columns` };
  }
  const day: Record<string, string | number | null> = Object.fromEntries(METRICS.map((name) => [name, null]));
  for (const [index, name] of names.entries()) {
    const cell = cells[index]?.trim() ?? "";
    if (!COLUMNS.has(name) || cell === "") continue;
    const isMetric = METRICS.includes(name);
    if (isMetric && !/^-?\d+(?:\.\d*)?$/.test(cell)) return { refused: `${name} ${notANumber(cell)}` };
    day[name] = isMetric ? Number(cell) : cell;
  }
  return { value: day };
}

const notANumber = (cell: string): string =>
  /^-?[\d.]*,\d+$/.test(cell)
    ? `is ${quoted(cell)}: write decimals with a point and thousands without a separator`
    : `is ${quoted(cell)}, which is not a number; leave the cell empty when it was not collected`;

const quoted = (cell: string): string => JSON.stringify(cell.length > 40 ? `${cell.slice(0, 40)}…` : cell);
