import { describe, expect, it } from "vitest";
import { findingOf, NO_ACTION, PAUSE, pick, RESUME, toBudget } from "../../testing/a-case.ts";
import { aCaller, aChange, anAsked, NOW, someFacts } from "../../testing/asked.ts";
import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import type { Claim, Hold, KillSwitch } from "../authority/treaty.ts";
import { NOTHING_STANDS, type Situation } from "../authority/situation.ts";
import type { Change } from "../campaign.ts";
import { DAY_MS, HOUR_MS } from "../time.ts";
import { admit } from "./admit.ts";
import type { RuleId } from "./rule.ts";

const OPTIMISER = aCaller({ agent: "campaign_optimiser" });
const ALLOCATOR = aCaller({ agent: "budget_allocator" });
const PERSON = aCaller({ agent: "maria", kind: "human" });

const standing = (situation: Partial<Situation>, changes: readonly Change[] = []): Pick<Asked, "facts"> => ({
  facts: someFacts({ changes, situation: { ...NOTHING_STANDS, ...situation } }),
});
const admitted = (id: RuleId, action: Action | null, asked: Partial<Asked>) => pick(admit(anAsked(asked), action), id);

const engaged = (over: Partial<KillSwitch>): KillSwitch => ({
  id: "ksw_1",
  target: "workspace",
  name: null,
  reason: "It raises budgets at night.",
  engagedBy: "jane",
  engagedAt: NOW - HOUR_MS,
  releasedAt: null,
  ...over,
});

describe("kill_switch", () => {
  it.each<[string, Partial<KillSwitch>, Action | null, string]>([
    ["the workspace", {}, null, "fail"],
    ["this agent", { target: "agent", name: "crm-prod" }, null, "fail"],
    ["another agent", { target: "agent", name: "other" }, null, "pass"],
    ["this account", { target: "account", name: "acc-1" }, null, "fail"],
    ["another account", { target: "account", name: "acc-2" }, null, "pass"],
    ["this kind of action", { target: "action_type", name: "pause_campaign" }, PAUSE, "fail"],
    ["another kind of action", { target: "action_type", name: "pause_campaign" }, toBudget(11_000), "pass"],
    ["a kind of action, before one is known", { target: "action_type", name: "pause_campaign" }, null, "pass"],
    ["the workspace, for doing nothing", {}, NO_ACTION, "not_applicable"],
  ])("on %s", (_, over, action, status) => {
    const finding = admitted("kill_switch", action, standing({ switches: [engaged(over)] }));
    expect(finding).toMatchObject({ status, effect: "reject" });
  });

  it("says who, when and why", () => {
    const { message } = admitted("kill_switch", PAUSE, standing({ switches: [engaged({})] }));
    expect(message).toContain(
      '"jane" stopped the workspace at 2026-11-23T11:00:00.000Z: "It raises budgets at night."',
    );
  });
});

const hold = (over: Partial<Hold> = {}): Hold => ({
  id: "hld_1",
  campaignId: "123",
  agent: "budget_allocator",
  precedence: 100,
  blocks: ["increase_budget"],
  reason: "Reallocating.",
  createdAt: NOW - HOUR_MS,
  expiresAt: NOW + HOUR_MS,
  releasedAt: null,
  ...over,
});

describe("hold.active", () => {
  it.each([
    ["a higher one's", hold(), OPTIMISER, toBudget(11_000), "fail"],
    ["an equal one's", hold({ agent: "other", precedence: 50 }), OPTIMISER, toBudget(11_000), "fail"],
    ["a lower one's", hold({ agent: "other", precedence: 49 }), OPTIMISER, toBudget(11_000), "pass"],
    ["one's own", hold(), ALLOCATOR, toBudget(11_000), "pass"],
    ["a higher one's, of another kind", hold(), OPTIMISER, toBudget(9_000), "pass"],
    ["a higher one's on decreases", hold({ blocks: ["decrease_budget"] }), OPTIMISER, toBudget(9_000), "fail"],
    ["a higher one's on pauses", hold({ blocks: ["pause"] }), OPTIMISER, PAUSE, "fail"],
    ["a higher one's on resuming", hold({ blocks: ["resume"] }), OPTIMISER, RESUME, "fail"],
    ["a higher one's on everything", hold({ blocks: ["everything"] }), OPTIMISER, PAUSE, "fail"],
    ["an agent's, for a person", hold(), PERSON, toBudget(11_000), "pass"],
    ["a person's", hold({ agent: "jane", precedence: 1_000 }), ALLOCATOR, toBudget(11_000), "fail"],
    ["one that ends this moment", hold({ expiresAt: NOW }), OPTIMISER, toBudget(11_000), "pass"],
    ["one that ends the next", hold({ expiresAt: NOW + 1 }), OPTIMISER, toBudget(11_000), "fail"],
  ])("%s", (_, one, caller, action, status) => {
    const finding = admitted("hold.active", action, { ...standing({ holds: [one] }), caller });
    expect(finding).toMatchObject({ status, retryAt: status === "fail" ? one.expiresAt : null });
  });

  it("keeps a leased campaign to whoever leased it, before an action is known too", () => {
    const lease = { campaignId: "123", agent: "other", token: 1, expiresAt: NOW + 1_000 };
    const findingFor = (caller: Asked["caller"]) => admitted("hold.active", null, { ...standing({ lease }), caller });
    expect(findingFor(ALLOCATOR)).toMatchObject({ status: "fail", retryAt: NOW + 1_000 });
    expect(findingFor(aCaller({ agent: "other" })).status).toBe("pass");
  });
});

describe("agent.scope", () => {
  it.each([
    ["what the policy gives", ALLOCATOR, toBudget(11_000), "pass"],
    ["what it does not give", ALLOCATOR, PAUSE, "fail"],
    ["anything, to a reporter", aCaller({ agent: "reporter" }), toBudget(11_000), "fail"],
    ["anything, to one that it does not name", aCaller(), PAUSE, "pass"],
    ["anything, to a person of that name", aCaller({ agent: "reporter", kind: "human" }), PAUSE, "not_applicable"],
    ["nothing", aCaller({ agent: "reporter" }), NO_ACTION, "not_applicable"],
  ])("%s", (_, caller, action, status) => {
    expect(findingOf("agent.scope", action, { caller })).toMatchObject({ status, effect: "reject" });
  });
});

const claim = (over: Partial<Claim> = {}): Claim => ({
  campaignId: "123",
  agent: "other",
  precedence: 50,
  decisionId: "dec_1",
  actionType: "adjust_campaign_budget",
  at: NOW - HOUR_MS,
  ...over,
});

const by = (actor: string, at: number) => [aChange({ actor, at })];

describe("conflict.other_actor", () => {
  it.each<[string, Partial<Situation>, readonly Change[], Asked["caller"], string]>([
    ["an equal one's claim", { claims: [claim()] }, [], OPTIMISER, "fail"],
    ["a higher one's claim", { claims: [claim({ precedence: 51 })] }, [], OPTIMISER, "fail"],
    ["a lower one's claim", { claims: [claim({ precedence: 49 })] }, [], OPTIMISER, "pass"],
    ["one's own claim", { claims: [claim({ agent: "campaign_optimiser" })] }, [], OPTIMISER, "pass"],
    ["a claim of exactly 24 h ago", { claims: [claim({ at: NOW - DAY_MS })] }, [], OPTIMISER, "pass"],
    ["a claim of a millisecond less", { claims: [claim({ at: NOW - DAY_MS + 1 })] }, [], OPTIMISER, "fail"],
    ["a lower agent's change", {}, by("campaign_optimiser", NOW - HOUR_MS), ALLOCATOR, "pass"],
    ["a higher agent's change", {}, by("budget_allocator", NOW - HOUR_MS), OPTIMISER, "fail"],
    ["a stranger's change", {}, by("maria", NOW - HOUR_MS), ALLOCATOR, "fail"],
    ["an agent's change, for a person", {}, by("budget_allocator", NOW - HOUR_MS), PERSON, "pass"],
    ["another person's change, for a person", {}, by("jane", NOW - HOUR_MS), PERSON, "fail"],
  ])("%s", (_, situation, changes, caller, status) => {
    expect(admitted("conflict.other_actor", null, { ...standing(situation, changes), caller }).status).toBe(status);
  });

  it("does not keep a person from taking a change back", () => {
    const asked = { ...standing({}, by("jane", NOW - HOUR_MS)), caller: PERSON, undoes: "dec_1" as const };
    expect(admitted("conflict.other_actor", toBudget(9_000), asked).status).toBe("not_applicable");
  });
});

describe("budget.cooldown between agents", () => {
  it.each([
    ["campaign_optimiser", ALLOCATOR, "pass"],
    ["budget_allocator", OPTIMISER, "fail"],
    ["budget_allocator", ALLOCATOR, "fail"],
    ["maria", ALLOCATOR, "fail"],
  ])("after a change by %s", (actor, caller, status) => {
    const asked = { ...standing({}, [aChange({ actor, at: NOW - HOUR_MS })]), caller };
    expect(findingOf("budget.cooldown", toBudget(11_000), asked).status).toBe(status);
  });
});
