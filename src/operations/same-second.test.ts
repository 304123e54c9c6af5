import { describe, expect, it } from "vitest";
import { rulingsOfThisSecond } from "../adapters/rulings.ts";
import { SECOND_MS } from "../core/time.ts";
import { aCaller, aChange, NOW } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import { decide } from "./decide.ts";
import { judge } from "./judge.ts";
import { perform } from "./operation.ts";
import { record } from "./record.ts";

const CALLER = aCaller({ keyId: "key_of_crm" });

/** A world that remembers, and how often it read a campaign. */
function remembering() {
  const world = { ...reasoningWorld(), rulings: rulingsOfThisSecond(50, { joins: true }) };
  let reads = 0;
  const { campaigns } = world;
  const counted = {
    ...world,
    campaigns: {
      ...campaigns,
      facts: (...args: Parameters<typeof campaigns.facts>) => {
        reads += 1;
        return campaigns.facts(...args);
      },
    },
  };
  return { world: counted, reads: () => reads };
}

type World = ReturnType<typeof remembering>["world"];

const input = (body: object, noCache = false) => ({
  params: undefined,
  query: undefined,
  body,
  ifMatch: null,
  noCache,
});

const QUESTION = { campaign_id: "123", question: "should we increase budget?" };

async function ask(world: World, over: object = {}, { noCache = true, caller = CALLER } = {}) {
  // Safe because a test gives a whole body.
  const body = { ...QUESTION, ...over } as typeof QUESTION;
  const answer = await perform(world, caller, { operation: decide, input: { ...input(body, noCache), body } });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
}

describe("the same question in the same second", () => {
  it("is judged once, and each time recorded as a decision of its own that says the same", async () => {
    const { world, reads } = remembering();
    await ask(world);
    const before = reads();
    const views = await Promise.all(Array.from({ length: 30 }, () => ask(world)));
    expect(reads() - before).toBeLessThanOrEqual(1);
    expect(new Set(views.map(({ id }) => id)).size).toBe(30);
    expect(new Set(views.map(({ ledger }) => ledger.sequence)).size).toBe(30);
    const said = views.map(({ id: _id, ledger: _ledger, ...rest }) => JSON.stringify(rest));
    expect(new Set(said).size).toBe(1);
    expect(world.memory.of(CALLER.workspace).lines).toHaveLength(31);
  });

  it.each([
    ["in the next second", (world: World) => world.clock.advance(SECOND_MS)],
    [
      "after something was written",
      (world: World) => record(world, CALLER, { kind: "import", at: NOW, campaignId: null, body: {}, changes: [] }),
    ],
  ])("is judged anew %s", async (_, between) => {
    const { world, reads } = remembering();
    await ask(world);
    await ask(world);
    const before = reads();
    await between(world);
    await ask(world);
    expect(reads()).toBe(before + 1);
  });

  it("is judged anew when the record finds that somebody changed the campaign, by another process and unseen", async () => {
    const { world } = remembering();
    await ask(world);
    expect((await ask(world)).outcome).not.toBe("deferred");
    // Straight into the ledger, as another process does it.
    const entry = {
      id: "ent_x",
      kind: "changes_added",
      at: NOW,
      agent: "maria",
      keyId: null,
      campaignId: "123",
    } as const;
    const changes = [aChange({ actor: "maria", at: NOW - 1 })];
    await world.ledger.commit(CALLER.workspace, { ...entry, outcome: null, actionType: null, body: {} }, [
      { do: "add_changes", changes },
    ]);
    expect((await ask(world)).outcome).toBe("deferred");
  });

  it.each([
    ["who asks", {}, { caller: aCaller({ keyId: "key_of_another", agent: "other" }) }],
    ["what is asked", { question: "pause it?" }, {}],
    ["its context", { context: { quarter: 4 } }, {}],
    ["whether it may be of before", {}, { noCache: false }],
  ])("is another question when %s differs", async (_, over, how) => {
    const { world, reads } = remembering();
    await ask(world);
    const before = reads();
    await ask(world, over, how);
    expect(reads()).toBe(before + 1);
  });
});

it("a mistake is counted each time that it is made", async () => {
  const { world } = remembering();
  const body = { campaign_id: "123", action: { type: "no_action" as const }, reason: "Conversions rose by 77 %." };
  const propose = () => perform(world, CALLER, { operation: judge, input: { ...input(body), body } });
  const [first, second] = [await propose(), await propose()];
  expect(first).toMatchObject({ ok: true, value: { view: { claims: [{ verified: false }] } } });
  const failed = (answer: typeof first) =>
    answer.ok ? answer.value.view.rules.filter(({ status }) => status === "fail").map(({ id }) => id) : [];
  expect(failed(first)).not.toContain("mistake.repeated");
  expect(failed(second)).toContain("mistake.repeated");
});
