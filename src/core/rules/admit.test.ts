import { describe, expect, it } from "vitest";
import { ESCALATE, NO_ACTION, PAUSE, pick } from "../../testing/a-case.ts";
import { aChange, aDay, anAsked, aPolicy, NOW, someDays, someFacts } from "../../testing/asked.ts";
import type { Asked } from "../asked.ts";
import type { MetricDay } from "../campaign.ts";
import { DEFAULT_POLICY } from "../policy.ts";
import type { Intent } from "../question.ts";
import { addDays, dateOf, HOUR_MS } from "../time.ts";
import { admit } from "./admit.ts";

const asking = (kind: "status" | "diagnose" | "review" | "proposed", over: Partial<Asked> = {}): Asked => {
  const intent: Intent = kind === "diagnose" ? { kind, metric: "cost_per_conversion" } : { kind };
  return anAsked({ question: { text: "…", canonical: "…", intent }, ...over });
};
const withDays = (days: readonly MetricDay[]) => ({ facts: someFacts({ days }) });
const old = aDay({ date: addDays(dateOf(NOW), -20) });
const statusOf = (finding: { readonly status: string }) => finding.status;

const aged = (ageMs: number, source = "google_ads") => withDays(someDays(14, { asOf: NOW - ageMs, source }));
const freshness = (over: Partial<Asked>) => pick(admit(asking("status", over), null), "data.freshness");
const changed = (ageMs: number, over = {}) => ({
  facts: someFacts({ changes: [aChange({ actor: "maria", at: NOW - ageMs, ...over })] }),
});
const conflict = (asked: Asked) => pick(admit(asked, null), "conflict.other_actor");

describe("data.missing", () => {
  it.each([
    ["no day at all", [], "fail", "fail"],
    ["one day, older than the window", [old], "fail", "pass"],
    ["two days of the window", someDays(2), "fail", "pass"],
    ["three days of the window", someDays(3), "pass", "pass"],
  ])("%s: a question %s, a proposed action %s", (_, days, question, proposed) => {
    const facts = withDays(days);
    expect(statusOf(pick(admit(asking("review", facts), null), "data.missing"))).toBe(question);
    expect(statusOf(pick(admit(asking("proposed", facts), PAUSE), "data.missing"))).toBe(proposed);
  });

  it("abstains, also for a question for information, and says what to do", () => {
    const finding = pick(admit(asking("status", withDays([])), null), "data.missing");
    expect(finding).toMatchObject({ status: "fail", effect: "abstain", observed: 0, limit: 3, headroom: -3 });
    expect(finding.message).toContain("send its metrics");
  });

  it("leaves age and quality of what is not there unjudged", () => {
    const findings = admit(asking("review", withDays([])), null);
    expect(findings.map(statusOf)).toEqual(["fail", "not_applicable", "not_applicable", "pass", "pass", "pass"]);
  });
});

/** All days but yesterday. */
const fromWarehouse = (asOf: number) => someDays(14, { asOf, source: "warehouse" }).slice(0, 13);

describe("data.freshness", () => {
  it.each([
    ["google_ads", 4, "pass", 0],
    ["google_ads", 4, "fail", 1_000],
    ["google_ads", 4, "fail", 1],
    ["meta_ads", 24, "pass", 0],
    ["meta_ads", 24, "fail", 1_000],
    ["a source that the policy does not name", 24, "pass", 0],
    ["a source that the policy does not name", 24, "fail", 1_000],
    ["constructor", 24, "pass", 0],
  ])("%s at %d h: %s with %d ms more", (source, hours, status, moreMs) => {
    expect(freshness(aged(hours * HOUR_MS + moreMs, source)).status).toBe(status);
  });

  it("goes by the latest day, so that an old day sent again makes nothing newer", () => {
    const stale = NOW - 5 * HOUR_MS;
    expect(freshness(withDays([...fromWarehouse(NOW), aDay({ asOf: stale })])).status).toBe("fail");
    expect(freshness(withDays([...fromWarehouse(stale), aDay({ asOf: NOW })])).status).toBe("pass");
  });

  it("defers for a minute or escalates, as the policy says", () => {
    const stale = aged(5 * HOUR_MS);
    expect(freshness(stale)).toMatchObject({ effect: "defer", retryAt: NOW + 60_000, observed: 18_000, limit: 14_400 });
    const policy = aPolicy({ freshness: { ...DEFAULT_POLICY.freshness, on_stale: "escalate" } });
    expect(freshness({ ...stale, policy })).toMatchObject({ status: "fail", effect: "escalate", retryAt: null });
  });
});

describe("data.quality", () => {
  it.each([
    ["another currency", { currency: "EUR" }, "fail"],
    ["more clicks than impressions", { clicks: 20_001 }, "fail"],
    ["more conversions than clicks, which view-through explains", { conversions: 401 }, "pass"],
    ["nothing odd", {}, "pass"],
  ])("%s: %s", (_, day, status) => {
    const finding = pick(admit(asking("review", withDays(someDays(14, day))), null), "data.quality");
    expect(finding).toMatchObject({ status, effect: "escalate" });
  });
});

describe("conflict.other_actor", () => {
  it.each([
    ["23:59:59 ago", 24 * HOUR_MS - 1_000, "fail"],
    ["exactly 24 h ago", 24 * HOUR_MS, "pass"],
  ])("somebody else, %s: %s", (_, ageMs, status) => {
    expect(conflict(asking("review", changed(ageMs))).status).toBe(status);
  });

  it.each(["budget", "status", "targeting", "audience"])("counts a change of %s", (kind) => {
    expect(conflict(asking("proposed", changed(HOUR_MS, { kind }))).status).toBe("fail");
  });

  it("leaves one's own changes to the cooldown", () => {
    expect(conflict(asking("review", changed(HOUR_MS, { actor: "crm-prod" }))).status).toBe("pass");
  });

  it("says who, what and when, and when the latest of them is old enough", () => {
    const changes = [
      aChange({ actor: "paul", kind: "status", at: NOW - 9 * HOUR_MS }),
      aChange({ actor: "maria", at: NOW - 3 * HOUR_MS }),
    ];
    expect(conflict(asking("review", { facts: someFacts({ changes }) }))).toMatchObject({
      effect: "defer",
      retryAt: NOW + 21 * HOUR_MS,
      message: `Left alone: "maria" changed the budget 3 h ago; other actors' changes are left alone for 24 h.`,
    });
  });

  it.each(["status", "diagnose"] as const)("does not concern a %s question", (kind) => {
    expect(conflict(asking(kind, changed(HOUR_MS))).status).toBe("not_applicable");
  });
});

describe("the table before the reasoner", () => {
  it.each([NO_ACTION, ESCALATE])("lets $type be proposed at any time", (action) => {
    const facts = someFacts({ days: [], changes: [aChange({ actor: "maria", at: NOW })] });
    expect(new Set(admit(asking("proposed", { facts }), action).map(statusOf))).toEqual(new Set(["not_applicable"]));
  });
});
