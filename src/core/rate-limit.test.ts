import { assert, array, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { type Quota, takeOne } from "./rate-limit.ts";

const TEN: Quota = { calls: 10, windowS: 60 };

/** Calls at these times, by somebody who was never here before. */
function callsAt(quota: Quota, times: readonly number[], before: number | null = null) {
  let fullAt = before;
  return times.map((now) => {
    const standing = takeOne(quota, fullAt, now);
    fullAt = standing.fullAtMicros;
    return { now, ...standing };
  });
}

describe("a quota", () => {
  it("lets all of it be called at once, and then no more", () => {
    const standings = callsAt(TEN, Array<number>(12).fill(1_000));
    expect(standings.map(({ allowed }) => allowed)).toEqual([...Array<boolean>(10).fill(true), false, false]);
    expect(standings.map(({ remaining }) => remaining)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0]);
    expect(standings.at(-1)).toMatchObject({ retryAfterS: 6, resetS: 60 });
  });

  it.each([
    [6_999, false],
    [7_000, true],
  ])("has room for one more a tenth of the window later: at %i ms, %s", (now, allowed) => {
    const standings = callsAt(TEN, [...Array<number>(10).fill(1_000), now]);
    expect(standings.at(-1)?.allowed).toBe(allowed);
  });

  it("is whole again after the window", () => {
    const standings = callsAt(TEN, [...Array<number>(10).fill(0), 60_000]);
    expect(standings.at(-1)).toMatchObject({ allowed: true, remaining: 9, resetS: 6 });
  });

  it("does not mind a clock that goes back", () => {
    const [, second] = callsAt(TEN, [10_000, 4_000]);
    expect(second).toMatchObject({ allowed: true, remaining: 7 });
  });

  it("keeps what it says: so many calls as remain are let in, one more is not, and after the wait one is", () => {
    assert(
      property(
        integer({ min: 1, max: 500 }),
        integer({ min: 1, max: 3_600 }),
        array(integer({ min: 0, max: 5_000 }), { maxLength: 60 }),
        (calls, windowS, gaps) => {
          const quota = { calls, windowS };
          let now = 0;
          const times = [0, ...gaps].map((gap) => (now += gap));
          const last = callsAt(quota, times).at(-1);
          const more = callsAt(quota, Array<number>((last?.remaining ?? 0) + 1).fill(now), last?.fullAtMicros);
          expect(more.map(({ allowed }) => allowed)).toEqual([...Array<boolean>(more.length - 1).fill(true), false]);
          const waited = now + (more.at(-1)?.retryAfterS ?? 0) * 1_000;
          expect(takeOne(quota, more.at(-1)?.fullAtMicros ?? 0, waited).allowed).toBe(true);
        },
      ),
    );
  });

  it("lets in at most its calls and what comes back meanwhile, however they are spread", () => {
    assert(
      property(array(integer({ min: 0, max: 20_000 }), { maxLength: 200 }), (gaps) => {
        let now = 0;
        const standings = callsAt(
          TEN,
          gaps.map((gap) => (now += gap)),
        ).filter(({ allowed }) => allowed);
        for (const [place, from] of standings.entries())
          for (const [more, to] of standings.slice(place).entries())
            expect(more + 1).toBeLessThanOrEqual(10 + (to.now - from.now) / 6_000 + 1e-6);
      }),
      { numRuns: 30 },
    );
  });
});
