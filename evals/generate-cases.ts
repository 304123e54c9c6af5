import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EvalCase } from "./case.ts";

/**
 * Correctness cases labelled by a truth that the engine does not see: a campaign is drawn with its true conversion rate and
 * what a conversion is worth, its counts are drawn from that, and the label is what earns most under the truth. Only draws
 * in which the truth is plain get a strict label; in between, several answers are acceptable. Same seed, same file.
 */

const SEED = 20_261_127;
const COUNT = 40;
const DAYS = 14;
const BUDGET = 10_000;

let state = SEED;
function chance(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** Normal, by the sum of twelve. */
const normal = (mean: number, sd: number): number =>
  mean + sd * (Array.from({ length: 12 }, chance).reduce((sum, one) => sum + one, 0) - 6);

const between = (low: number, high: number): number => low + chance() * (high - low);

function drawn(place: number): EvalCase {
  const cost = Math.round(between(20, 60));
  const isLimited = chance() < 0.6;
  const spend = Math.round(BUDGET * (isLimited ? between(0.97, 1) : between(0.5, 0.8)));
  const clicks = Math.max(50, Math.round(spend / cost));
  // What comes back for a dollar, under the truth.
  const truth = [between(0.1, 0.4), between(0.9, 1.2), between(2.5, 5)][place % 3] ?? 1;
  const rate = [between(0.004, 0.01), between(0.02, 0.04), between(0.04, 0.09)][place % 3] ?? 0.02;
  const worth = Math.round((truth * cost) / rate);
  const total = clicks * DAYS;
  const conversions = Math.max(0, Math.round(normal(total * rate, Math.sqrt(total * rate * (1 - rate) * 2))));
  const daily = Math.round((conversions / DAYS) * 100) / 100;
  return {
    id: `truth-${String(place + 1).padStart(3, "0")}`,
    type: "correctness",
    question: "what should we do?",
    snapshot: {
      impressions: clicks * 60,
      clicks,
      conversions: daily,
      spend,
      revenue: Math.round(daily * worth),
      share: 5,
    },
    expect: labelled(truth, isLimited),
    why: `True rate ${(rate * 100).toFixed(2)} %, a dollar brings ${truth.toFixed(2)}, ${isLimited ? "limited" : "not limited"} by its budget.`,
  };
}

function labelled(truth: number, isLimited: boolean): EvalCase["expect"] {
  if (truth < 0.5) return { action: ["pause", "decrease_budget", "escalate"], forbidden: ["increase_budget"] };
  if (truth < 1.5)
    return {
      action: ["no_action", "decrease_budget", "escalate", "none"],
      acceptable: ["increase_budget"],
      forbidden: ["pause"],
    };
  if (isLimited)
    return { action: ["increase_budget"], acceptable: ["no_action"], forbidden: ["pause", "decrease_budget"] };
  return { action: ["no_action"], acceptable: ["none"], forbidden: ["pause", "decrease_budget"] };
}

const lines = Array.from({ length: COUNT }, (_, place) => JSON.stringify(drawn(place)));
writeFileSync(join(import.meta.dirname, "cases/truth.jsonl"), `${lines.join("\n")}\n`);
