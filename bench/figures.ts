/** Figures of a benchmark, and tables for people. */

/** The value below which `percent` of all lie, by nearest rank; NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = Float64Array.from(values).toSorted();
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** Rows of cells, the first one the head, as a Markdown table whose columns are even; all but the first to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, place) => Math.max(3, ...rows.map((row) => (row[place] ?? "").length)));
  const rule = widths.map((width, place) => (place === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const padded = (row: readonly string[]) =>
    widths.map((width, place) => (place === 0 ? (row[place] ?? "").padEnd(width) : (row[place] ?? "").padStart(width)));
  return [head, rule, ...rows.slice(1)].map((row) => `| ${padded(row).join(" | ")} |\n`).join("");
}

/** Three digits that count, thousands apart. */
export const digits = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3);
