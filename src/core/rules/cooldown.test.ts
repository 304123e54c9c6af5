import { describe, expect, it } from "vitest";
import { findingOf, PAUSE, RESUME, toBudget } from "../../testing/a-case.ts";
import { aChange, aPolicy, NOW, someFacts } from "../../testing/asked.ts";
import { DEFAULT_POLICY } from "../policy.ts";
import { SECOND_MS } from "../time.ts";

const LIMIT_S = 21_600;
const changedAgo = (seconds: number, kind: "budget" | "status" | "targeting" = "budget") => ({
  facts: someFacts({ changes: [aChange({ kind, at: NOW - seconds * SECOND_MS })] }),
});
const patient = aPolicy({ budget: { ...DEFAULT_POLICY.budget, cooldown_skips_pause: false } });

describe("budget.cooldown", () => {
  it.each([
    ["a new budget", toBudget(11_000), LIMIT_S, "pass"],
    ["a new budget", toBudget(11_000), LIMIT_S - 1, "fail"],
    ["starting again", RESUME, LIMIT_S, "pass"],
    ["starting again", RESUME, LIMIT_S - 1, "fail"],
    ["a pause, which may skip it", PAUSE, 0, "not_applicable"],
  ])("%s %#: %d s after a new budget: %s", (_, action, seconds, status) => {
    expect(findingOf("budget.cooldown", action, changedAgo(seconds)).status).toBe(status);
  });

  it.each([
    [LIMIT_S, "pass"],
    [LIMIT_S - 1, "fail"],
  ])("holds for a pause where the policy says so: %d s: %s", (seconds, status) => {
    expect(findingOf("budget.cooldown", PAUSE, { ...changedAgo(seconds), policy: patient }).status).toBe(status);
  });

  it("counts a change of status for starting again only", () => {
    expect(findingOf("budget.cooldown", RESUME, changedAgo(LIMIT_S, "status")).status).toBe("pass");
    expect(findingOf("budget.cooldown", RESUME, changedAgo(LIMIT_S - 1, "status")).status).toBe("fail");
    expect(findingOf("budget.cooldown", toBudget(11_000), changedAgo(1, "status")).status).toBe("pass");
    expect(findingOf("budget.cooldown", RESUME, changedAgo(1, "targeting")).status).toBe("pass");
  });

  it("says when the newest change is old enough", () => {
    const changes = [9_000, 3_600].map((seconds) => aChange({ at: NOW - seconds * SECOND_MS }));
    expect(findingOf("budget.cooldown", toBudget(11_000), { facts: someFacts({ changes }) })).toMatchObject({
      effect: "defer",
      observed: 3_600,
      limit: LIMIT_S,
      headroom: 3_600 - LIMIT_S,
      retryAt: NOW + (LIMIT_S - 3_600) * SECOND_MS,
    });
  });
});
