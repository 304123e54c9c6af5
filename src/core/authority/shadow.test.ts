import { describe, expect, it } from "vitest";
import { aChange, NOW } from "../../testing/asked.ts";
import type { Change } from "../campaign.ts";
import { DAY_MS } from "../time.ts";
import { comparedWith, type Direction } from "./shadow.ts";

const AT = NOW - 3 * DAY_MS;
const usd = (amount: number) => ({ amount, currency: "USD" });
const raise = (after: number, over: Partial<Change> = {}) =>
  aChange({ actor: "maria", at: AT + after, before: usd(10_000), after: usd(12_000), ...over });
const cut = (after: number) => raise(after, { after: usd(8_000) });

describe("what people did after a shadow decision", () => {
  it.each([
    ["the same", "up", [raise(1)], "agreed"],
    ["the same, at the last moment", "up", [raise(DAY_MS)], "agreed"],
    ["the same, a moment too late", "up", [raise(DAY_MS + 1)], "did_nothing"],
    ["the same, before it", "up", [raise(0)], "did_nothing"],
    ["the opposite", "up", [cut(1)], "opposed"],
    ["first the opposite", "up", [cut(1), raise(2)], "opposed"],
    ["a pause, as a cut would", "down", [raise(1, { kind: "status", before: "active", after: "paused" })], "agreed"],
    ["a start, against a pause", "down", [raise(1, { kind: "status", before: "paused", after: "active" })], "opposed"],
    ["something without a direction", "up", [raise(1, { kind: "targeting", before: "a", after: "b" })], "did_nothing"],
    ["a change of another campaign", "up", [raise(1, { campaignId: "other" })], "did_nothing"],
    ["what nobody can compare", null, [raise(1)], "no_direction"],
  ] as readonly (readonly [string, Direction, readonly Change[], string])[])("%s", (_, direction, changes, verdict) => {
    const intended = [{ id: "dec_1", campaignId: "123", at: AT, direction }];
    expect(comparedWith(intended, changes, { now: NOW, windowMs: DAY_MS }).get("dec_1")).toBe(verdict);
  });

  it("nothing, while the time is not over, is not yet anything", () => {
    const verdictAt = (now: number) =>
      comparedWith([{ id: "dec_1", campaignId: "123", at: AT, direction: "up" }], [], { now, windowMs: DAY_MS }).get(
        "dec_1",
      );
    expect(verdictAt(AT + DAY_MS)).toBe("not_yet");
    expect(verdictAt(AT + DAY_MS + 1)).toBe("did_nothing");
  });
});
