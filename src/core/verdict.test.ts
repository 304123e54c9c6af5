import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ESCALATE, NO_ACTION, PAUSE, RESUME, toBudget } from "../testing/a-case.ts";
import { aCaller, aCampaign, anAsked, someFacts } from "../testing/asked.ts";
import type { Action } from "./action.ts";
import type { Outcome } from "./decision.ts";
import { answersOf } from "./rules/answers.ts";
import { type Effect, EFFECTS, type Finding } from "./rules/rule.ts";
import { objectionsOf, outcomeOf } from "./verdict.ts";

const failing = (effect: Effect): Finding => answersOf("budget.floor", effect, "text").fail("It fails.");
const UNKNOWN = answersOf("pause.min_spend", "reject", "text").unknown("It is not known.");
const PASS = answersOf("pause.bundle", "reject", "text").pass("It passes.");
const STATUS = { text: "How is it?", canonical: "how is it", intent: { kind: "status" } } as const;
const UP = toBudget(11_000);

const SEVERITY: readonly Outcome[] = [
  "authorized",
  "no_action",
  "recommended",
  "pending_approval",
  "abstained",
  "escalated",
  "deferred",
  "rejected",
];

describe("the outcome of an action", () => {
  it.each<[readonly Finding[], Outcome]>([
    [[], "authorized"],
    [[PASS], "authorized"],
    [[failing("recommend")], "recommended"],
    [[failing("recommend"), failing("require_approval")], "pending_approval"],
    [[failing("require_approval"), UNKNOWN], "abstained"],
    [[UNKNOWN, failing("escalate")], "escalated"],
    [[failing("escalate"), failing("defer")], "deferred"],
    [[failing("defer"), failing("reject"), UNKNOWN], "rejected"],
    [[{ ...failing("reject"), status: "waived" }], "authorized"],
    [[{ ...failing("reject"), status: "not_applicable" }], "authorized"],
  ])("the gravest of %j decides: %s", (findings, outcome) => {
    expect(outcomeOf(UP, findings, anAsked())).toBe(outcome);
    expect(outcomeOf(UP, findings.toReversed(), anAsked())).toBe(outcome);
  });

  it.each<[Action | null, readonly Finding[], Outcome]>([
    [null, [], "abstained"],
    [null, [failing("recommend")], "abstained"],
    [null, [failing("require_approval")], "abstained"],
    [null, [failing("defer")], "deferred"],
    [null, [failing("reject"), failing("defer")], "rejected"],
    [NO_ACTION, [], "no_action"],
    [NO_ACTION, [failing("recommend"), failing("require_approval")], "no_action"],
    [NO_ACTION, [UNKNOWN], "abstained"],
    [NO_ACTION, [failing("escalate")], "escalated"],
    [NO_ACTION, [failing("defer"), failing("escalate")], "deferred"],
    [ESCALATE, [], "escalated"],
    [ESCALATE, [failing("reject")], "escalated"],
  ])("%j with %j: %s", (action, findings, outcome) => {
    expect(outcomeOf(action, findings, anAsked())).toBe(outcome);
  });

  it("is at most recommended for a question for information", () => {
    expect(outcomeOf(UP, [], anAsked({ question: STATUS }))).toBe("recommended");
    expect(outcomeOf(UP, [failing("require_approval")], anAsked({ question: STATUS }))).toBe("recommended");
    expect(outcomeOf(UP, [failing("escalate")], anAsked({ question: STATUS }))).toBe("escalated");
    const unclear = { ...STATUS, intent: { kind: "unclear" } } as const;
    expect(outcomeOf(UP, [failing("require_approval")], anAsked({ question: unclear }))).toBe("recommended");
    expect(outcomeOf(NO_ACTION, [], anAsked({ question: STATUS }))).toBe("no_action");
  });

  it.each<[string, Action, "active" | "paused" | "ended", Outcome]>([
    ["a pause of what is paused", PAUSE, "paused", "no_action"],
    ["a pause of what runs", PAUSE, "active", "rejected"],
    ["a start of what runs", RESUME, "active", "no_action"],
    ["a start of what is paused", RESUME, "paused", "rejected"],
    ["the very same budget", toBudget(10_000), "active", "no_action"],
    ["the same number of another currency", toBudget(10_000, "EUR"), "active", "rejected"],
    ["a cent more", toBudget(10_001), "active", "rejected"],
  ])("is no_action for what would change nothing: %s (%#)", (_, action, status, outcome) => {
    const facts = someFacts({ campaign: aCampaign({ status }) });
    expect(outcomeOf(action, [failing("reject")], anAsked({ facts }))).toBe(outcome);
  });

  it("is never softened by more findings", () => {
    const finding = fc.oneof(fc.constantFrom(...EFFECTS).map(failing), fc.constantFrom(UNKNOWN, PASS));
    const action = fc.constantFrom(null, NO_ACTION, ESCALATE, PAUSE, UP);
    const question = fc.constantFrom(STATUS, anAsked().question);
    const some = fc.array(finding, { maxLength: 6 });
    fc.assert(
      fc.property(action, question, some, some, (proposed, asked, few, more) => {
        const severity = (findings: readonly Finding[]) =>
          SEVERITY.indexOf(outcomeOf(proposed, findings, anAsked({ question: asked })));
        expect(severity([...few, ...more])).toBeGreaterThanOrEqual(severity(few));
      }),
    );
  });
});

describe("an emergency stop", () => {
  const human = aCaller({ kind: "human" });
  const all = [...EFFECTS.map(failing), UNKNOWN];

  it("by a person is authorized whatever the rules say, at every level", () => {
    for (const autonomy of [1, 2, 3] as const)
      expect(outcomeOf(PAUSE, all, anAsked({ emergency: true, caller: human, autonomy }))).toBe("authorized");
  });

  it("of what is paused already is no_action", () => {
    const facts = someFacts({ campaign: aCampaign({ status: "paused" }) });
    expect(outcomeOf(PAUSE, all, anAsked({ emergency: true, caller: human, facts }))).toBe("no_action");
    const ended = someFacts({ campaign: aCampaign({ status: "ended" }) });
    expect(outcomeOf(PAUSE, all, anAsked({ emergency: true, caller: human, facts: ended }))).toBe("no_action");
  });

  it.each<[string, Action, Parameters<typeof anAsked>[0]]>([
    ["another action", UP, { emergency: true, caller: human }],
    ["a service", PAUSE, { emergency: true, caller: aCaller({ kind: "service" }) }],
    ["an assistant", PAUSE, { emergency: true, caller: aCaller({ kind: "assistant" }) }],
    ["a person who does not call it one", PAUSE, { emergency: false, caller: human }],
  ])("is nothing else: %s", (_, action, asked) => {
    expect(outcomeOf(action, all, anAsked(asked))).toBe("rejected");
  });
});

describe("objections", () => {
  it("are the rules that failed or lack a fact", () => {
    const waived: Finding = { ...failing("reject"), status: "waived" };
    expect(objectionsOf([PASS, failing("recommend"), UNKNOWN, waived])).toEqual(["budget.floor", "pause.min_spend"]);
  });
});
