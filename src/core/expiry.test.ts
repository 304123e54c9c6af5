import { describe, expect, it } from "vitest";
import { PAUSE, toBudget } from "../testing/a-case.ts";
import { aSourced, settling } from "../testing/a-ruling.ts";
import { aChange, aPolicy, NOW, someDays, someFacts } from "../testing/asked.ts";
import { DEFAULT_POLICY } from "./policy.ts";
import { HOUR_MS } from "./time.ts";

const UP = toBudget(11_000);
const asOf = (hoursAgo: number) => ({ facts: someFacts({ days: someDays(14, { asOf: NOW - hoursAgo * HOUR_MS }) }) });

const reused = (freshUntil: number) => {
  const sourced = aSourced(UP);
  return settling(UP, {}, { ...sourced, cache: { ...sourced.cache, status: "hit", freshUntil } });
};

describe("until when a decision holds", () => {
  it("ends with its data where that comes first", () => {
    const end = { expiresAt: NOW + 3 * HOUR_MS, expiresBecause: "evidence_freshness" };
    expect(settling(UP, asOf(1))).toMatchObject(end);
  });

  it("ends with the data at once when that is exactly at its limit, never before now", () => {
    expect(settling(UP, asOf(4))).toMatchObject({ expiresAt: NOW, expiresBecause: "evidence_freshness" });
  });

  it("ends with the policy's time for what is reasoned anew", () => {
    const policy = aPolicy({ cache: { ...DEFAULT_POLICY.cache, ttl: "PT2H" } });
    expect(settling(UP, { policy })).toMatchObject({ expiresAt: NOW + 2 * HOUR_MS, expiresBecause: "cache_ttl" });
  });

  it("ends with what it reuses, never before now", () => {
    expect(reused(NOW + HOUR_MS)).toMatchObject({ expiresAt: NOW + HOUR_MS, expiresBecause: "cache_ttl" });
    expect(reused(NOW - HOUR_MS).expiresAt).toBe(NOW);
  });

  it("ends when asking again makes sense", () => {
    const facts = someFacts({ changes: [aChange({ at: NOW - 5 * HOUR_MS })] });
    expect(settling(UP, { facts })).toMatchObject({ expiresAt: NOW + HOUR_MS, expiresBecause: "retry_at" });
  });

  it.each([
    ["stale data", asOf(5), UP, "deferred"],
    ["no data", { facts: someFacts({ days: [] }) }, UP, "abstained"],
    [
      "a missing fact",
      { facts: someFacts({ days: someDays(14, { spendMinor: null, conversions: 1 }) }) },
      PAUSE,
      "abstained",
    ],
  ] as const)("is not to be reused after a minute for want of data: %s", (_, asked, action, outcome) => {
    const end = { outcome, expiresAt: NOW + 60_000, expiresBecause: "not_reusable" };
    expect(settling(action, asked)).toMatchObject(end);
  });

  it("is not shortened by missing data that did not decide", () => {
    const ruling = settling(toBudget(99_000), asOf(5));
    expect(ruling).toMatchObject({ outcome: "rejected", expiresBecause: "cache_ttl", expiresAt: NOW + 6 * HOUR_MS });
  });
});
