import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../running-umpire.ts";

/** Real rows, read where they lie: they are not ours to commit. */
const FOLDER = join(ROOT, "../shared/data/campaigns");

export const textOf = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

/** Rows by the names of the first line. These files have no quotes: splitting is independent of what is tested. */
export function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = textOf(file).trim().split(/\r?\n/);
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [names[index] ?? "", cell])));
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const ndjson = (lines: readonly object[]): string => lines.map((line) => JSON.stringify(line)).join("\n");
