import { describe, expect, it } from "vitest";
import type { DecisionBody } from "../contract/decision.ts";
import { HOUR_MS } from "../core/time.ts";
import { askFor, MARIA, send, viewOf, withTerms } from "../testing/approving.ts";
import { aCaller, aCampaign, NOW, someDays } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { decide } from "./decide.ts";
import { judge } from "./judge.ts";
import { recheck } from "./recheck.ts";
import { requesterOf, restated } from "./restated.ts";
import { ruleOn } from "./rule-on.ts";

const { workspace } = aCaller();
const again = (world: FakeWorld, decision: DecisionBody) => recheck(world, { workspace, decision });
const linesIn = (world: FakeWorld) => world.memory.of(workspace).lines.length;

describe("a decision that is ruled on again", () => {
  it("is the same when nothing has changed, for whoever asked, and leaves no trace", async () => {
    const world = reasoningWorld();
    const decision = await askFor(world);
    const lines = linesIn(world);
    const rechecked = await again(world, decision);
    expect(rechecked?.changed).toEqual([]);
    expect(rechecked?.ruling).toMatchObject({ outcome: decision.outcome, reason: decision.reason });
    expect(rechecked?.asked.caller).toMatchObject({ agent: "crm-prod", keyId: "key_01TEST", kind: "service" });
    expect(linesIn(world)).toBe(lines);
  });

  it("of a question is about the action that was chosen then, whatever would be chosen now", async () => {
    const world = reasoningWorld();
    const body = { campaign_id: "123", question: "should we increase budget by 20%?" };
    const decision = viewOf(await send(world, aCaller(), decide, { body }));
    expect(decision.action?.type).toBe("adjust_campaign_budget");
    const rechecked = await again(world, decision);
    expect(rechecked?.changed).toEqual([]);
    expect(rechecked?.asked.question.text).toBe(body.question);
    expect(rechecked?.ruling.action).toMatchObject({ type: "adjust_campaign_budget" });
  });

  it.each<readonly [string, (world: FakeWorld) => void, RegExp]>([
    ["the status", (world) => world.store([{ do: "put_campaign", campaign: aCampaign({ status: "ended" }) }]), /ended/],
    ["the policy", (world) => withTerms(world, { quorum: 2 }), /version 2 now/],
    ["the age of the data", (world) => world.clock.advance(5 * HOUR_MS), /./],
    [
      "what was counted",
      (world) =>
        world.store([{ do: "put_days", campaignId: "123", days: someDays(14, { clicks: 100, conversions: 6 }) }]),
      /clicks over P14D is 1400 now; it was 7000/,
    ],
    [
      "a change by somebody else",
      (world) =>
        world.store([
          {
            do: "add_changes",
            changes: [
              {
                id: "chg_1",
                campaignId: "123",
                actor: "someone",
                kind: "targeting",
                before: null,
                after: null,
                at: NOW,
              },
            ],
          },
        ]),
      /someone/,
    ],
  ])("is another one after %s has changed", async (_, change, told) => {
    const world = reasoningWorld();
    const decision = await askFor(world);
    change(world);
    expect((await again(world, decision))?.changed.join(" ")).toMatch(told);
  });

  it("tells that what it would replace is not as it was", async () => {
    const world = reasoningWorld();
    const body = { campaign_id: "123", action: { type: "pause_campaign" }, reason: "Too weak." };
    const decision = viewOf(await send(world, aCaller(), judge, { body }));
    expect((await again(world, decision))?.changed.join(" ")).not.toContain("paused now");
    world.store([{ do: "put_campaign", campaign: aCampaign({ status: "paused" }) }]);
    expect((await again(world, decision))?.changed).toContain("The campaign is paused now; it was active.");
  });

  it("and is a person's emergency stop stays one, whatever has changed", async () => {
    const world = reasoningWorld();
    const body = { campaign_id: "123", action: { type: "pause_campaign" }, reason: "Stop.", emergency: true };
    const stop = viewOf(await send(world, MARIA, judge, { body }));
    withTerms(world, { quorum: 2 });
    world.clock.advance(5 * HOUR_MS);
    expect(await again(world, stop)).toMatchObject({ changed: [], ruling: { outcome: "authorized" } });
    expect((await again(world, { ...stop, emergency: false }))?.changed).not.toEqual([]);
  });

  it("is not there without its campaign, nor without an action", async () => {
    const world = reasoningWorld();
    const decision = await askFor(world);
    expect(await again(world, { ...decision, campaign_id: "124" })).toBeNull();
    expect(await again(world, { ...decision, action: null })).toBeNull();
  });
});

describe("a decision that is made afresh", () => {
  it("is put as it was, by whoever put it", async () => {
    const world = reasoningWorld();
    const decision = await askFor(world);
    const ruled = await ruleOn(world, requesterOf(workspace, decision), restated(world, decision));
    expect(viewOf(ruled)).toMatchObject({
      agent_id: decision.agent_id,
      asked_by: decision.asked_by,
      action: { digest: decision.action?.digest },
      reason: decision.reason,
      outcome: decision.outcome,
      task_id: decision.task_id,
    });
  });

  it("does not launder a number that nothing bore out, nor counts it twice as a mistake", async () => {
    const world = reasoningWorld();
    const action = { type: "pause_campaign" } as const;
    const body = { campaign_id: "123", action, reason: "The conversion rate is 31 %." };
    const lie = viewOf(await send(world, aCaller(), judge, { body }));
    expect(lie.claims).toMatchObject([{ verified: false }]);
    const mistakes = world.memory.of(workspace).authority.mistakes.length;
    const fresh = viewOf(await ruleOn(world, requesterOf(workspace, lie), restated(world, lie)));
    expect(fresh).toMatchObject({ claims: lie.claims, reason: lie.reason });
    expect(world.memory.of(workspace).authority.mistakes).toHaveLength(mistakes);
  });
});
