import { describe, expect, it } from "vitest";
import { findingOf, NO_ACTION, PAUSE, pick, toBudget } from "../../testing/a-case.ts";
import { aCampaign, anAsked, someFacts } from "../../testing/asked.ts";
import type { Action } from "../action.ts";
import type { Claim } from "../evidence.ts";
import { judge } from "./judge.ts";

const AUDIENCES: readonly Action["type"][] = ["create_audience", "exclude_audience"];
const audience = (type: Action["type"], consent: boolean | null): Action =>
  type === "create_audience"
    ? { type, name: "Best", consent }
    : { type: "exclude_audience", audienceId: "a-1", consent };
const claim = (text: string, verified: boolean): Claim => ({ text, evidence: verified ? "ev_1" : null, verified });

describe("the rules about any proposal", () => {
  it.each([
    ["", "fail"],
    [" \n\t ", "fail"],
    ["It converts.", "pass"],
  ])("reason.missing: %j: %s", (reason, status) => {
    for (const action of [PAUSE, NO_ACTION]) {
      const finding = pick(judge({ asked: anAsked(), action, reason, claims: [] }), "reason.missing");
      expect(finding).toMatchObject({ status, effect: "reject" });
    }
  });

  it.each([
    [[], "pass", 0],
    [[claim("0.5 %", true)], "pass", 0],
    [[claim("0.5 %", true), claim("5 %", false)], "fail", 1],
  ])("claims.unverified: %j: %s", (claims, status, observed) => {
    const finding = pick(judge({ asked: anAsked(), action: PAUSE, reason: "So.", claims }), "claims.unverified");
    expect(finding).toMatchObject({ status, effect: "escalate", observed, limit: 0 });
  });

  it.each([
    ["ended", "fail"],
    ["paused", "pass"],
    ["active", "pass"],
  ] as const)("campaign.status: %s: %s", (status, expected) => {
    const facts = someFacts({ campaign: aCampaign({ status }) });
    for (const action of [PAUSE, toBudget(11_000), audience("create_audience", true)])
      expect(findingOf("campaign.status", action, { facts })).toMatchObject({ status: expected, effect: "reject" });
    expect(findingOf("campaign.status", NO_ACTION, { facts }).status).toBe("not_applicable");
  });

  it.each([
    [1, "fail"],
    [2, "pass"],
    [3, "pass"],
  ] as const)("autonomy.level: %d: %s", (autonomy, status) => {
    expect(findingOf("autonomy.level", PAUSE, { autonomy })).toMatchObject({ status, effect: "recommend" });
    expect(findingOf("autonomy.level", NO_ACTION, { autonomy }).status).toBe("not_applicable");
  });

  it("autonomy.level: an action that answers a question for information is only recommended", () => {
    const question = { text: "How is it?", canonical: "how is it", intent: { kind: "status" } } as const;
    expect(findingOf("autonomy.level", PAUSE, { question }).status).toBe("fail");
  });

  it.each(AUDIENCES)("audience.consent: %s", (type) => {
    const statuses = [true, false, null].map(
      (consent) => findingOf("audience.consent", audience(type, consent)).status,
    );
    expect(statuses).toEqual(["pass", "fail", "unknown"]);
  });
});
