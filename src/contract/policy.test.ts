import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { DEFAULT_POLICY, type PolicyDocument } from "../core/policy.ts";
import { validate } from "./invalid.ts";
import { policyDocumentSchema } from "./policy.ts";

type Wire = z.infer<typeof policyDocumentSchema>;

/** Compiles only while the schema and the core's document are the same shape, both ways. */
const toCore = (wire: Wire): PolicyDocument => wire;
const toWire = (document: PolicyDocument): Wire => document;

/** The default document with one member replaced, by path. */
function changed(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(DEFAULT_POLICY);
  const steps = path.split("/").slice(1);
  let node = copy as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) node = node[step] as Record<string, unknown>;
  node[steps.at(-1) ?? ""] = value;
  return copy;
}

const pointersOf = (document: unknown): readonly string[] => {
  const checked = validate(policyDocumentSchema, document, "body");
  return checked.ok ? [] : (checked.failure.errors ?? []).map(({ pointer }) => pointer);
};

describe("the policy on the wire", () => {
  it("is the core's document, unchanged", () => {
    expect(toCore(policyDocumentSchema.parse(toWire(DEFAULT_POLICY)))).toEqual(DEFAULT_POLICY);
  });

  it.each([
    ["/budget/max_increase_bp", 100_000, 100_001],
    ["/privacy/retention_days", 365, 364],
    ["/budget/approval_free_bp", 5_000, 5_001],
    ["/budget/cooldown", "P14D", "P14DT1S"],
    ["/budget/rolling_window", "P14D", "P15D"],
    ["/budget/steps_bp", [1, 10_000], [1, 10_001]],
    ["/budget/steps_bp", [1, 2], [2, 1]],
    ["/budget/steps_bp", [1, 2], [2, 2]],
    ["/budget/steps_bp", [1], []],
    ["/budget/steps_bp", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    ["/budget/floor/USD", 1_000, 1_000.5],
    ["/budget/floor/USD", 0, -1],
    ["/portfolio/max_share_bp", 10_000, 10_001],
    ["/pause/min_days", 0, -1],
    ["/pause/level2_preset", null, {}],
    ["/freshness/limits/default", "P60D", "P61D"],
    ["/freshness/limits/tiktok", "PT1H", "1 hour"],
    ["/evidence/window_days", 7, 6],
    ["/evidence/window_days", 60, 61],
    ["/evidence/min_days", 14, 15],
    ["/statistics/pause_probability", 1, 1.001],
    ["/statistics/hysteresis/increase", 0.9, 0.91],
    ["/statistics/hysteresis/decrease", 0.5, 0.499],
    ["/statistics/first_look_probability", 0.5, 0.499],
    ["/statistics/elasticity/mean", 0.05, 0.049],
    ["/statistics/elasticity/sd", 0.001, 0],
    ["/autonomy/level", 1, 0],
    ["/cache/ttl", "PT24H", "PT86401S"],
    ["/cache/rate_step_bp", 1, 0],
    ["/mode", "shadow", "off"],
  ])("%s accepts %j and refuses %j, by name", (path, good, bad) => {
    expect(pointersOf(changed(path, good))).toEqual([]);
    const named = pointersOf(changed(path, bad));
    expect(named.length).toBeGreaterThan(0);
    expect(named.every((pointer) => pointer.startsWith(path))).toBe(true);
  });

  it.each(["/budget/cooldwon", "/max_increase_bp", "/budget/platform_floor/google-ads", "/budget/floor/usd"])(
    "refuses %s, which would be a limit that nobody applies",
    (path) => expect(pointersOf(changed(path, {}))).toContain(path),
  );

  it("says why level 3 cannot be set", () => {
    const checked = validate(policyDocumentSchema, changed("/autonomy/level", 3), "body");
    expect(checked.ok ? "" : checked.failure.detail).toMatch(/two administrators/);
  });
});
