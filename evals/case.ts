import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Word } from "../src/reasoners/claude/brief.ts";
import type { Outcome } from "../src/core/decision.ts";
import type { EvalType } from "../src/core/prompts/eval-run.ts";

/** One case of the suite, a line of evals/cases/*.jsonl. What is not said is as in `snapshot.ts`. */
export interface EvalCase {
  readonly id: string;
  readonly type: EvalType;
  readonly question: string;
  readonly snapshot: Snapshot;
  readonly expect: {
    /** Right answers, and answers that a careful person could also give. */
    readonly action: readonly (Word | "none")[];
    readonly acceptable?: readonly (Word | "none")[];
    /** Wrong in a way that costs money. */
    readonly forbidden?: readonly (Word | "none")[];
    readonly outcome?: readonly Outcome[];
    /** Metrics that the evidence must hold. */
    readonly cites?: readonly string[];
  };
  /** Times it is asked (each must pass), with other words for the same where `vary` says how. */
  readonly repeat?: number;
  readonly vary?: readonly Variation[];
  readonly why: string;
}

/** The same question in other clothes: its answer must not change. */
export type Variation = "spaces" | "capitals" | "paraphrase" | "times_100" | "a_cent_more" | "another_name";

export interface Snapshot {
  /** Equal days up to yesterday; null: not collected. */
  readonly days?: number;
  readonly impressions?: number | null;
  readonly clicks?: number | null;
  readonly conversions?: number | null;
  /** Minor units a day. */
  readonly spend?: number | null;
  readonly revenue?: number | null;
  /** Age of the newest count. */
  readonly age_hours?: number;
  readonly name?: string;
  readonly status?: "active" | "paused" | "ended";
  /** Minor units a day. */
  readonly budget?: number;
  readonly running_days?: number;
  readonly bundle?: boolean;
  readonly experiment?: boolean;
  /** Share of the account, per cent. */
  readonly share?: number;
  /** Hours ago, and by whom. */
  readonly changed?: { readonly hours_ago: number; readonly by: "us" | "somebody" };
  readonly held?: boolean;
  readonly stopped?: boolean;
  readonly autonomy?: 1 | 2;
}

const FOLDER = join(import.meta.dirname, "cases");

export const everyCase = (): readonly EvalCase[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .toSorted()
    .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line));
