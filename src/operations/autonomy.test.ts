import { describe, expect, it } from "vitest";
import type { ApprovalView } from "../contract/approval.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { answerTo, approve, askFor, MARIA, OTTO, readApproval, send, viewOf } from "../testing/approving.ts";
import { aCaller, aPolicy } from "../testing/asked.ts";
import { ACME, claim, earningWorld } from "../testing/earning.ts";
import type { FakeWorld } from "../testing/world.ts";
import { demoteAgent, grantLevel3 } from "./change-level.ts";
import { clearMute } from "./clear-mute.ts";
import { getAutonomy } from "./get-autonomy.ts";
import { rejectApproval } from "./reject-approval.ts";

const TRACK = { agent: "crm-prod", action_type: "adjust_campaign_budget", account_id: "acc-1" } as const;

const autonomyOf = async (world: FakeWorld) => viewOf(await send(world, MARIA, getAutonomy, { query: {} }));

const reject = (world: FakeWorld, seen: ApprovalView) => send(world, MARIA, rejectApproval, answerTo(seen));

/** The agent asks for a small change, another each time, and a person answers. */
async function reviewed(world: FakeWorld, answers: string): Promise<void> {
  for (const [index, answer] of [...answers].entries()) {
    const { task_id } = await askFor(world, 11_000 - index);
    const approval = await readApproval(world, task_id ?? "");
    viewOf(await (answer === "1" ? approve(world, MARIA, approval) : reject(world, approval)));
  }
}

const levelChanges = (world: FakeWorld) =>
  world.memory
    .of(ACME)
    .lines.filter(({ entry }) => entry.kind === "autonomy_changed")
    .map(({ entry }) => entry.body);

describe("an agent's first hundred decisions", () => {
  it("wait for a person, and the next one does not; the promotion is recorded", { timeout: 30_000 }, async () => {
    const world = earningWorld();
    expect((await askFor(world, 11_500)).outcome).toBe("pending_approval");
    await reviewed(world, "1".repeat(86));
    expect((await autonomyOf(world)).standings).toMatchObject([
      { ...TRACK, level: 1, reviewed: 86, clean: 86, to_go: "14 more clean approvals to level 2" },
    ]);
    await reviewed(world, "1".repeat(13));
    expect((await askFor(world, 11_400)).outcome).toBe("pending_approval");
    expect(levelChanges(world)).toEqual([]);
    await reviewed(world, "1");
    expect((await autonomyOf(world)).standings).toMatchObject([{ level: 2, reviewed: 100 }]);
    expect(levelChanges(world)).toMatchObject([{ ...TRACK, level_before: 1, level: 2, reviewed: 100, clean: 100 }]);
    expect((await askFor(world, 11_499)).outcome).toBe("authorized");
    // What needs a person whoever asks still does.
    expect((await askFor(world, 12_000)).outcome).toBe("pending_approval");
  });

  it("are lost again by what is not agreed to, and that is recorded", async () => {
    const world = earningWorld({ first_reviews: 5, promote_at_bp: 4_000, demote_over: 5 });
    await reviewed(world, "11111");
    expect((await autonomyOf(world)).standings).toMatchObject([{ level: 2 }]);
    for (const amount of [12_000, 12_001]) {
      const { task_id } = await askFor(world, amount);
      viewOf(await reject(world, await readApproval(world, task_id ?? "")));
    }
    expect((await autonomyOf(world)).standings).toMatchObject([{ level: 1, reviewed: 0 }]);
    expect(levelChanges(world)).toHaveLength(2);
    expect((await askFor(world, 11_000)).outcome).toBe("pending_approval");
  });
});

const grant = (world: FakeWorld, caller = MARIA) => send(world, caller, grantLevel3, { body: TRACK });

describe("level 3", () => {
  it("takes two different people and an agent at level 2", async () => {
    const world = earningWorld({ first_reviews: 5, promote_at_bp: 4_000 });
    expect(await grant(world)).toMatchObject({ failure: { code: "agent_not_found" } });
    await reviewed(world, "111");
    expect(await grant(world)).toMatchObject({ failure: { code: "not_earned" } });
    await reviewed(world, "11");
    expect(viewOf(await grant(world))).toMatchObject({ level: 2, level3_asked_by: "maria" });
    expect(await grant(world)).toMatchObject({ failure: { code: "not_earned" } });
    expect(await grant(world, aCaller())).toMatchObject({ failure: { code: "human_only" } });
    expect(viewOf(await grant(world, OTTO))).toMatchObject({ level: 3, level3_asked_by: null });
    expect(await askFor(world, 12_000)).toMatchObject({ outcome: "authorized", autonomy: { level: 3 } });
    expect((await askFor(world, 15_001)).outcome).toBe("rejected");
  });

  it("ends at once when a person says so", async () => {
    const world = earningWorld({ first_reviews: 5, promote_at_bp: 4_000 });
    await reviewed(world, "11111");
    const demote = (caller = MARIA) => send(world, caller, demoteAgent, { body: { ...TRACK, reason: "Enough." } });
    expect(await demote(aCaller())).toMatchObject({ failure: { code: "human_only" } });
    expect(viewOf(await demote())).toMatchObject({ level: 1, reviewed: 0 });
    expect((await askFor(world, 11_000)).outcome).toBe("pending_approval");
    expect(levelChanges(world).at(-1)).toMatchObject({ level_before: 2, level: 1, why: "Enough." });
  });
});

describe("the same mistake twice", () => {
  it("hands the campaign to a person until one clears it", async () => {
    const world = earningWorld({ first_reviews: 0 });
    const wrong = "The conversion rate is 5 %.";
    expect((await claim(world, wrong)).rules).toContainEqual(
      expect.objectContaining({ id: "mistake.repeated", status: "pass" }),
    );
    expect((await autonomyOf(world)).mutes).toEqual([]);
    expect(await claim(world, wrong)).toMatchObject({ outcome: "escalated" });
    expect((await autonomyOf(world)).mutes).toMatchObject([{ agent: "crm-prod", campaign_id: "123" }]);
    expect((await claim(world, "Limited by budget.")).outcome).toBe("escalated");
    const clear = (caller = MARIA) =>
      send(world, caller, clearMute, { params: { id: "crm-prod" }, body: { campaign_id: "123" } });
    expect(await clear(aCaller())).toMatchObject({ failure: { code: "human_only" } });
    viewOf(await clear());
    expect(await clear()).toMatchObject({ failure: { code: "agent_not_found" } });
    expect((await claim(world, "Limited by budget.")).outcome).toBe("authorized");
  });
});

it("a reason with a wrong number may still be agreed to by a person, once, as it was shown", async () => {
  const world = earningWorld({ first_reviews: 0 });
  const { outcome, task_id } = await claim(world, "The conversion rate is 5 %.");
  expect(outcome).toBe("escalated");
  viewOf(await approve(world, MARIA, await readApproval(world, task_id ?? "")));
});

it("a review counts for the major version under which it was decided", async () => {
  const world = earningWorld();
  const { task_id } = await askFor(world, 11_000);
  const next = aPolicy({ autonomy: { ...DEFAULT_POLICY.autonomy, major: 2 } });
  world.store([{ do: "publish_policy", policy: { ...next, version: 3, digest: "sha256:3" } }]);
  viewOf(await reject(world, await readApproval(world, task_id ?? "")));
  expect((await autonomyOf(world)).standings).toMatchObject([{ major: 1, reviewed: 1, clean: 0 }]);
});
