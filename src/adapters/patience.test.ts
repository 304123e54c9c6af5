import { expect, it } from "vitest";
import { patienceOf } from "./patience.ts";

it("waits twice as long each time, ten minutes at most, each name for itself, and not at all after it worked", () => {
  let now = 0;
  const patience = patienceOf({ elapsedMs: () => now }, 10_000);
  const waited: number[] = [];
  for (let failures = 0; failures < 9; failures += 1) {
    expect(patience.mayTry("one")).toBe(true);
    patience.failed("one");
    const failedAt = now;
    while (!patience.mayTry("one")) now += 1_000;
    waited.push((now - failedAt) / 1_000);
    expect(patience.mayTry("other")).toBe(true);
  }
  expect(waited).toEqual([10, 20, 40, 80, 160, 320, 600, 600, 600]);
  patience.worked("one");
  patience.failed("one");
  now += 10_000;
  expect(patience.mayTry("one")).toBe(true);
});
