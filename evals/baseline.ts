import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvalCase } from "./case.ts";

const FILE = join(import.meta.dirname, "baseline.json");

/** The regression cases expect what stands frozen in baseline.json; a change there is a change that somebody looked at. */
export function withBaseline(cases: readonly EvalCase[]): readonly EvalCase[] {
  const frozen: Readonly<Record<string, EvalCase["expect"]["action"][number]>> = existsSync(FILE)
    ? JSON.parse(readFileSync(FILE, "utf8"))
    : {};
  return cases.map((one) => {
    const action = frozen[one.id];
    return one.type === "regression" && action ? { ...one, expect: { ...one.expect, action: [action] } } : one;
  });
}
