import { describe, expect, it } from "vitest";
import { findingOf, PAUSE, toBudget } from "../../testing/a-case.ts";
import { aChange, NOW, someFacts } from "../../testing/asked.ts";
import type { Asked } from "../asked.ts";
import type { Change } from "../campaign.ts";
import { HOUR_MS } from "../time.ts";

const given = (changes: readonly Change[]): Pick<Asked, "facts"> => ({ facts: someFacts({ changes }) });

const moves = (...steps: readonly (readonly [from: number, to: number, hoursAgo: number])[]): readonly Change[] =>
  steps
    .map(([from, to, hoursAgo], index) =>
      aChange({
        id: `chg_${index}`,
        before: { amount: from, currency: "USD" },
        after: { amount: to, currency: "USD" },
        at: NOW - hoursAgo * HOUR_MS,
      }),
    )
    .toReversed();
const TWICE = moves([100, 120, 60], [120, 100, 40], [100, 110, 20]);

const paused = (before: string, after: string, hours: number) =>
  aChange({ id: `chg_${hours}`, kind: "status", before, after, at: NOW - hours * HOUR_MS });

describe("conflict.oscillation", () => {
  it.each([
    ["up, down, up and down again: the third turn", TWICE, toBudget(9_000), "fail", 3],
    ["up, down, up and up again", TWICE, toBudget(11_000), "pass", 2],
    [
      "the first of them exactly at the window's end",
      moves([100, 120, 72], [120, 100, 40], [100, 110, 20]),
      toBudget(9_000),
      "pass",
      2,
    ],
    [
      "the first of them just inside",
      moves([100, 120, 71.9], [120, 100, 40], [100, 110, 20]),
      toBudget(9_000),
      "fail",
      3,
    ],
    ["always up", moves([100, 110, 60], [110, 120, 40], [120, 130, 20]), toBudget(11_000), "pass", 0],
    ["nothing before", [], toBudget(9_000), "pass", 0],
  ])("%s", (_, changes, action, status, observed) => {
    const finding = findingOf("conflict.oscillation", action, given(changes));
    expect(finding).toMatchObject({ status, observed, effect: "escalate" });
  });

  it("counts the status for itself", () => {
    const changes = [paused("paused", "active", 5), paused("active", "paused", 10), paused("paused", "active", 15)];
    expect(findingOf("conflict.oscillation", PAUSE, given(changes))).toMatchObject({
      status: "fail",
      observed: 3,
    });
    expect(findingOf("conflict.oscillation", toBudget(9_000), given(changes)).status).toBe("pass");
  });
});
