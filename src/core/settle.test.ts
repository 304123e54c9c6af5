import { describe, expect, it } from "vitest";
import { NO_ACTION, PAUSE, toBudget } from "../testing/a-case.ts";
import { aSourced, settling } from "../testing/a-ruling.ts";
import { aCaller, aCampaign, aChange, NOW, someFacts } from "../testing/asked.ts";
import type { Action } from "./action.ts";
import { RULE_IDS } from "./rules/rule.ts";
import { HOUR_MS } from "./time.ts";

const AUDIENCE: Action = { type: "create_audience", name: "Best", consent: true };
const EXCLUSION: Action = { type: "exclude_audience", audienceId: "a-1", consent: true };
const money = { amount: 10_000, currency: "USD" };

describe("the conclusion", () => {
  it.each<[Action | null, object | null, boolean]>([
    [toBudget(11_000), { dailyBudget: money }, true],
    [PAUSE, { status: "active" }, true],
    [EXCLUSION, null, true],
    [AUDIENCE, null, false],
    [NO_ACTION, null, false],
    [null, null, false],
  ])("of %j remembers what it replaces, and whether it can be put back", (action, before, reversible) => {
    expect(settling(action)).toMatchObject({ action, before, reversible });
  });

  it("carries what was asked, proposed, checked and found", () => {
    const ruling = settling(toBudget(11_000));
    expect(ruling).toMatchObject({ outcome: "authorized", reason: "It converts well.", claims: [], retryAt: null });
    expect(ruling.findings).toHaveLength(RULE_IDS.length);
  });

  it("judges every alternative, in the proposer's order", () => {
    const sourced = aSourced(toBudget(15_001), [toBudget(11_500), toBudget(12_000), NO_ACTION]);
    expect(settling(toBudget(15_001), {}, sourced).alternatives).toEqual([
      { action: toBudget(11_500), outcome: "authorized", objections: [] },
      {
        action: toBudget(12_000),
        outcome: "pending_approval",
        objections: ["budget.approval_free_band", "budget.rolling_24h_band"],
      },
      { action: NO_ACTION, outcome: "no_action", objections: [] },
    ]);
  });

  it("names the latest moment of all reasons to wait", () => {
    const changes = [
      aChange({ at: NOW - HOUR_MS }),
      aChange({ actor: "maria", kind: "status", at: NOW - 2 * HOUR_MS }),
    ];
    const ruling = settling(toBudget(11_000), { facts: someFacts({ changes }) });
    expect(ruling).toMatchObject({ outcome: "deferred", retryAt: NOW + 22 * HOUR_MS });
  });

  it("names no moment for what is not deferred", () => {
    const facts = someFacts({ changes: [aChange({ at: NOW - HOUR_MS })] });
    expect(settling(toBudget(99_000), { facts })).toMatchObject({ outcome: "rejected", retryAt: null });
  });

  it("waives what stood against an emergency stop, and keeps it in the record", () => {
    const facts = someFacts({ campaign: aCampaign({ bundleId: "b-1" }), lifetime: { spendMinor: null, days: 0 } });
    const ruling = settling(PAUSE, { facts, emergency: true, caller: aCaller({ kind: "human" }) });
    const waived = ruling.findings.filter(({ status }) => status === "waived").map(({ id }) => id);
    expect(ruling.outcome).toBe("authorized");
    expect(waived).toEqual(expect.arrayContaining(["pause.bundle", "pause.min_spend", "pause.above_target"]));
    expect(ruling.findings.filter(({ status }) => status === "fail" || status === "unknown")).toEqual([]);
  });

  it("waives nothing for a service", () => {
    const statuses = settling(PAUSE, { emergency: true }).findings.map(({ status }) => status);
    expect(statuses).not.toContain("waived");
  });
});
