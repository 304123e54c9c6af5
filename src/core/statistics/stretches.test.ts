import { describe, expect, it } from "vitest";
import { NOW, someDays } from "../../testing/asked.ts";
import { eachDay } from "../../testing/each-day.ts";
import { HISTORY_DAYS } from "../facts.ts";
import { windowOf } from "../window.ts";
import { sinceEach, stretchesOf } from "./stretches.ts";

const stretches = (days: ReturnType<typeof someDays>, length = 14) =>
  stretchesOf(windowOf(days, NOW, length), windowOf(days, NOW, HISTORY_DAYS), "USD");

describe("stretches", () => {
  it.each([
    [0, [0]],
    [14, [14]],
    [15, [14, 1]],
    [28, [14, 14]],
    [60, [14, 14, 14, 14, 4]],
  ])("of %d days are the window and those before it", (count, lengths) => {
    const all = stretches(someDays(count));
    expect(all.map(({ length }) => length)).toEqual(lengths);
    expect(all.toReversed().flat()).toEqual(someDays(count));
  });

  it("keep their places over gaps, and leave out older days in another currency", () => {
    const days = eachDay(someDays(42), (index) => ({ currency: index < 10 ? "EUR" : "USD" }));
    const gap = days.filter((_, index) => index < 14 || index >= 28);
    expect(stretches(gap).map(({ length }) => length)).toEqual([14, 4]);
  });

  it("are summed for each time since when something may be so", () => {
    const day = { events: 1, exposure: 10 };
    expect(sinceEach([[day, day], [day]])).toEqual([
      { events: 2, exposure: 20 },
      { events: 3, exposure: 30 },
    ]);
  });
});
