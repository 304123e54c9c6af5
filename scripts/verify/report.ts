/** What a verification found. */
export interface Report {
  /** Faults: what is there is not what was recorded or signed. */
  readonly integrity: readonly string[];
  /** Faults: something that was recorded is missing. Null where what was given cannot show it. */
  readonly completeness: readonly string[] | null;
  /** What was verified: names as in `--json`. */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

const MOST_FAULTS = 20;

export const isGood = ({ integrity, completeness }: Report): boolean =>
  integrity.length + (completeness ?? []).length === 0;

/** `{what, ok, integrity: {ok, faults}, completeness: {ok, faults} | null, …facts}` in one line. */
export const jsonOf = (what: string, report: Report): string =>
  `${JSON.stringify({
    what,
    ok: isGood(report),
    integrity: verdictOf(report.integrity),
    completeness: report.completeness && verdictOf(report.completeness),
    ...report.facts,
  })}\n`;

const verdictOf = (faults: readonly string[]) => ({ ok: faults.length === 0, faults });

/** The same for people. */
export const textOf = ({ integrity, completeness, facts }: Report): string =>
  [
    ...linesOf("integrity", integrity),
    ...(completeness === null ? ["completeness: not shown by this"] : linesOf("completeness", completeness)),
    ...Object.entries(facts).map(([name, value]) => `${name.replaceAll("_", " ")}: ${[value].flat().join(", ")}`),
  ]
    .map((line) => `${line}\n`)
    .join("");

const linesOf = (name: string, faults: readonly string[]): readonly string[] => [
  `${name}: ${faults.length === 0 ? "ok" : "BAD"}`,
  ...faults.slice(0, MOST_FAULTS).map((fault) => `  ${fault}`),
  ...(faults.length > MOST_FAULTS ? [`  and ${faults.length - MOST_FAULTS} more`] : []),
];
