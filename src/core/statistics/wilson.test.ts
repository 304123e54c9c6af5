import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson.ts";

describe("Wilson's interval of a share", () => {
  it.each([
    ["nothing tried says nothing", 0, 0, [0, 1]],
    ["none of ten", 0, 10, [0, 0.2775]],
    ["half of ten", 5, 10, [0.2366, 0.7634]],
    ["all of ten", 10, 10, [0.7225, 1]],
  ] as const)("%s", (_, successes, trials, [low, high]) => {
    const [from, to] = wilsonInterval(successes, trials);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  });
});
