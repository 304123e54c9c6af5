import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../policy.ts";
import type { Standing, Track } from "./autonomy.ts";
import { afterReview, atLevel, boundOf, cleanToGo, earnedLevel, firstStanding } from "./earned.ts";

const TERMS = DEFAULT_POLICY.autonomy;
const TRACK: Track = { agent: "optimiser", actionType: "pause_campaign", accountId: "acc-1", major: 1 };

const reviewed = (verdicts: string, from: Standing = firstStanding(TRACK)): Standing =>
  [...verdicts].reduce((standing, one) => afterReview(standing, one === "1" ? "clean" : "not_clean"), from);

const cleanOf = (clean: number, reviews: number): Standing => reviewed("0".repeat(reviews - clean) + "1".repeat(clean));

const atTwo = (verdicts = ""): Standing => reviewed(verdicts, atLevel(cleanOf(100, 100), 2));

describe("autonomy is earned", () => {
  it.each([
    [95, 100, 1],
    [96, 100, 2],
    [99, 99, 1],
    [100, 100, 2],
    [190, 202, 1],
    [189, 200, 2],
  ])("%i clean of %i: level %i", (clean, reviews, level) => {
    expect(earnedLevel(cleanOf(clean, reviews), TERMS)).toBe(level);
  });

  it("by Wilson's lower bound, as the textbook has it", () => {
    // Wilson 1927, by hand: 96 of 100 is 0.9016, 95 of 100 is 0.8882.
    expect(boundOf({ clean: 96, reviewed: 100 })).toBeCloseTo(0.9016, 4);
    expect(boundOf({ clean: 95, reviewed: 100 })).toBeCloseTo(0.8882, 4);
  });

  it.each([
    [0, 0, 100],
    [86, 86, 14],
    [95, 100, 13],
    [99, 99, 1],
    [96, 100, 0],
  ])("after %i clean of %i, %i more clean ones are enough and one less is not", (clean, reviews, more) => {
    const standing = cleanOf(clean, reviews);
    expect(cleanToGo(standing, TERMS)).toBe(more);
    expect(earnedLevel(reviewed("1".repeat(more), standing), TERMS)).toBe(2);
    const oneLess = reviewed("1".repeat(Math.max(0, more - 1)), standing);
    expect(earnedLevel(oneLess, TERMS)).toBe(more === 0 ? 2 : 1);
  });
});

describe("autonomy is lost", () => {
  it.each([
    ["0".repeat(10), 2],
    ["0".repeat(11), 1],
    ["0".repeat(10) + "1".repeat(40), 2],
    ["0".repeat(11) + "1".repeat(39), 1],
    // The eleventh before is out of the last fifty.
    ["0".repeat(1) + "1".repeat(40) + "0".repeat(10), 2],
  ])("below 80 %% of the last 50: after %s", (verdicts, level) => {
    expect(earnedLevel(atTwo(verdicts), TERMS)).toBe(level);
  });

  it("is earned anew, from the first review on", () => {
    const lost = atLevel(atTwo("0".repeat(11)), 1);
    expect(lost).toMatchObject({ level: 1, reviewed: 0, clean: 0, recent: "" });
    expect(earnedLevel(reviewed("1".repeat(99), lost), TERMS)).toBe(1);
    expect(earnedLevel(reviewed("1".repeat(100), lost), TERMS)).toBe(2);
  });

  it("from level 3 too, and not by earning more", () => {
    const three = atLevel(atTwo(), 3);
    expect(earnedLevel(three, TERMS)).toBe(3);
    expect(earnedLevel(reviewed("0".repeat(11), three), TERMS)).toBe(1);
  });

  it("raises the revision with every change", () => {
    expect(cleanOf(3, 4).revision).toBe(4);
    expect(atLevel(cleanOf(3, 4), 2).revision).toBe(5);
  });
});
