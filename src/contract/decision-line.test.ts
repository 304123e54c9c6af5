import { describe, expect, it } from "vitest";
import { aCaller } from "../testing/asked.ts";
import { settling } from "../testing/a-ruling.ts";
import { toDecisionLine } from "./decision-line.ts";
import { toDecisionBody, toDecisionView } from "./decision-view.ts";

/** The names that the guide gives (L217-228); ours come after them. */
const GUIDE = [
  "timestamp",
  "agent_id",
  "decision_type",
  "campaign_id",
  "reason",
  "tools_called",
  "execution_time_ms",
  "status",
  "outcome",
];

const lineOf = (...args: Parameters<typeof settling>) => {
  const body = toDecisionBody({
    id: "dec_1",
    ruling: settling(...args),
    actionDigest: "sha256:a",
    evidenceDigest: "sha256:b",
  });
  return toDecisionLine(toDecisionView(body, { sequence: 7, leafHash: "00" }, null), 12.3456);
};

const raiseTo = (amount: number) =>
  ({ type: "adjust_campaign_budget", newDailyBudget: { amount, currency: "USD" } }) as const;

describe("the log line of a decision", () => {
  it("has the guide's nine fields first, by its names, and then ours", () => {
    expect(Object.keys(lineOf(raiseTo(11_000)))).toEqual([
      ...GUIDE,
      "event",
      "decision_id",
      "key_id",
      "mode",
      "reasoner",
      "cache",
      "cost_micros",
      "policy_version",
      "ledger_sequence",
    ]);
  });

  it("says who asked what of which campaign, and what came of it", () => {
    expect(lineOf(raiseTo(11_000), { caller: aCaller({ keyId: "key_of_crm" }) })).toMatchObject({
      timestamp: "2026-11-23T12:00:00.000Z",
      agent_id: "crm-prod",
      key_id: "key_of_crm",
      decision_type: "adjust_campaign_budget",
      campaign_id: "123",
      reason: "It converts well.",
      tools_called: ["adjust_campaign_budget"],
      execution_time_ms: 12.3,
      status: "authorized",
      decision_id: "dec_1",
      ledger_sequence: 7,
    });
  });

  it.each([
    ["what cannot be answered", null, "none", "abstained"],
    ["what stays as it is", { type: "no_action" }, "no_action", "no_action"],
    ["what was rejected", raiseTo(15_001), "adjust_campaign_budget", "rejected"],
    ["what waits for a person", raiseTo(11_501), "adjust_campaign_budget", "pending_approval"],
  ] as const)("names no tool for %s", (_, action, decision_type, status) => {
    expect(lineOf(action)).toMatchObject({ decision_type, status, tools_called: [] });
  });
});
