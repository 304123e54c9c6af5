import { describe, expect, it } from "vitest";
import { median, robustZ } from "./anomaly.ts";
import { decompose, type Factor } from "./decomposition.ts";

const factor = (name: string, before: number, after: number, over: Partial<Factor> = {}): Factor => ({
  name,
  before,
  after,
  sign: 1,
  variance: 0,
  ...over,
});

describe("a decomposition", () => {
  it("of a cost per conversion is exact: the shares sum to 1 and the change is the metric's own", () => {
    // CPA = CPM / (1000 · CTR · CVR): 10 / (1000 · 0.02 · 0.02) = 25; 12 / (1000 · 0.02 · 0.015) = 40.
    const result = decompose([
      factor("cpm", 10, 12),
      factor("ctr", 0.02, 0.02, { sign: -1 }),
      factor("cvr", 0.02, 0.015, { sign: -1 }),
    ]);
    expect(result?.change).toBeCloseTo(0.6, 12);
    expect(result?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(result?.parts.map(({ name }) => name)).toEqual(["cvr", "cpm", "ctr"]);
    expect(result?.parts[0]?.share).toBeCloseTo(Math.log(4 / 3) / Math.log(1.6), 12);
  });

  it("gives what worked against the change a negative share", () => {
    const result = decompose([factor("a", 1, 3), factor("b", 2, 1)]);
    expect(result?.parts.map(({ share }) => Math.sign(share))).toEqual([1, -1]);
  });

  it("has intervals from the factors' own chance", () => {
    const result = decompose([factor("a", 1, 2, { variance: 0.01 }), factor("b", 1, 1)]);
    const half = (1.959964 * 0.1) / Math.LN2;
    expect(result?.parts[0]?.interval[0]).toBeCloseTo(1 - half, 6);
    expect(result?.parts[1]?.interval).toEqual([0, 0]);
    expect(result?.interval[0]).toBeCloseTo(2 * Math.exp(-0.1959964) - 1, 6);
  });

  it.each([
    [0, 1],
    [0.01, 1],
    [Math.LN2 ** 2, 0.682689],
    [1e12, 0],
  ])(
    "of a doubling with a variance of %d is real with probability %d, and every end of an interval is finite",
    (variance, real) => {
      const result = decompose([factor("a", 1, 2, { variance })]);
      expect(result?.probabilityReal).toBeCloseTo(real, 5);
      expect(result?.interval.every(Number.isFinite)).toBe(true);
    },
  );

  it.each([
    ["nothing before", [factor("a", 0, 2)]],
    ["nothing after", [factor("a", 2, 0)]],
    ["a division by nothing", [factor("a", Number.POSITIVE_INFINITY, 2)]],
    ["no change", [factor("a", 2, 2)]],
  ])("is none with %s", (_, factors) => {
    expect(decompose(factors)).toBeNull();
  });
});

const history = (count: number, every = 1) =>
  Array.from({ length: count }, (_, index) => ({
    day: 100 - (index + 1) * every,
    value: 100 * (1 + 0.01 * (index % 3)),
  }));

describe("a robust z", () => {
  it("flags a jump and leaves an ordinary day alone", () => {
    expect(robustZ(history(14), { day: 100, value: 200 })).toBeGreaterThan(3.5);
    expect(Math.abs(robustZ(history(14), { day: 100, value: 101 }) ?? 9)).toBeLessThan(3.5);
    expect(robustZ(history(14), { day: 100, value: 50 })).toBeLessThan(-3.5);
  });

  it("compares with the same weekday once four are known", () => {
    const weekdays = Array.from({ length: 28 }, (_, index) => {
      const day = 99 - index;
      return { day, value: day % 7 === 2 ? 1_000 + (index % 5) : 100 + (index % 5) };
    });
    expect(Math.abs(robustZ(weekdays, { day: 100, value: 1_002 }) ?? 9)).toBeLessThan(3.5);
    expect(robustZ(weekdays.slice(0, 20), { day: 100, value: 1_002 })).toBeGreaterThan(3.5);
  });

  it.each([
    ["three points", history(3), 100],
    ["a value of nothing", history(14), 0],
    ["only older days than two weeks", history(5, 20), 100],
  ])("is none with %s", (_, points, value) => {
    expect(robustZ(points, { day: 100, value })).toBeNull();
  });

  it("takes the middle of an even number of values", () => {
    expect([median([3, 1]), median([5, 1, 3])]).toEqual([2, 3]);
  });
});
