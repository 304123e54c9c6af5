import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sharedProbe } from "./shared-probe.ts";

/** Probes that find what the test says, when it says so. */
function held() {
  const probes: PromiseWithResolvers<boolean>[] = [];
  const probe = () => {
    const made = Promise.withResolvers<boolean>();
    probes.push(made);
    return made.promise;
  };
  return { probes, shared: sharedProbe(probe, 1_000) };
}

describe("a shared probe", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => vi.useRealTimers());

  it("is made once for all who ask while it runs, however long that takes", async () => {
    const { probes, shared } = held();
    const first = shared.ask();
    vi.advanceTimersByTime(60_000);
    const second = shared.ask();
    probes[0]?.resolve(true);
    expect([await first, await second, probes.length]).toEqual([true, true, 1]);
  });

  it.each([
    [true, 999, 1],
    [true, 1_000, 2],
    [false, 999, 1],
    [false, 1_000, 2],
  ])("that found %s serves who comes %i ms after it: %i made", async (found, laterMs, made) => {
    const { probes, shared } = held();
    const first = shared.ask();
    vi.advanceTimersByTime(5_000);
    probes[0]?.resolve(found);
    await first;
    vi.advanceTimersByTime(laterMs);
    void shared.ask();
    expect(probes).toHaveLength(made);
  });

  it("is made anew after doubt, and one that began before the doubt does not come back", async () => {
    const { probes, shared } = held();
    const before = shared.ask();
    shared.forget();
    const after = shared.ask();
    probes[1]?.resolve(false);
    probes[0]?.resolve(true);
    expect([await before, await after, await shared.ask(), probes.length]).toEqual([true, false, false, 2]);
  });

  it("that threw throws for all who share it", async () => {
    const { probes, shared } = held();
    const asked = [shared.ask(), shared.ask()];
    probes[0]?.reject(new Error("gone"));
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
