import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../core/time.ts";
import { anOpenApproval, approve, askFor, MARIA, readApproval, withTerms } from "../testing/approving.ts";
import { aCaller, aCampaign, NOW, someDays, workspaceOf } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { sweepApprovals } from "./sweep-approvals.ts";

const ROUTES = [{ account_id: null, owner: null, up_to: null, to: ["first", "second"] }];

const kindsIn = (world: FakeWorld) =>
  world.memory
    .of(aCaller().workspace)
    .lines.map(({ entry }) => entry.kind)
    .filter((kind) => kind !== "decision");

async function given() {
  const world = reasoningWorld();
  withTerms(world, { routes: ROUTES, remind_after: "PT1H", escalate_after: "PT2H", expires_after: "PT4H" });
  return { world, seen: await anOpenApproval(world) };
}

describe("the sweep of approvals", () => {
  it("reminds, hands on and ends each in its time, a moment before not, and never twice", async () => {
    const { world, seen } = await given();
    const steps: readonly (readonly [number, readonly number[], object])[] = [
      [HOUR_MS - 1, [0, 0], { status: "pending", assigned_to: "first", etag: '"1"' }],
      [HOUR_MS, [1, 0], { status: "pending", assigned_to: "first", etag: '"2"' }],
      [2 * HOUR_MS - 1, [0, 0], { assigned_to: "first", etag: '"2"' }],
      [2 * HOUR_MS, [1, 1, 0], { assigned_to: "second", escalate_at: null, etag: '"4"' }],
      [4 * HOUR_MS, [1, 0], { status: "expired", resolved_at: "2026-11-23T16:00:00.000Z" }],
      [400 * HOUR_MS, [0, 0], { status: "expired", resolved_at: "2026-11-23T16:00:00.000Z" }],
    ];
    for (const [after, counts, state] of steps) {
      for (const count of counts) expect([after, await sweepApprovals(world, NOW + after)]).toEqual([after, count]);
      expect(await readApproval(world, seen.id)).toMatchObject(state);
    }
    expect(kindsIn(world)).toEqual([
      "approval_reminded",
      "approval_escalated",
      "approval_reminded",
      "approval_resolved",
    ]);
  });

  it("leaves alone what was answered meanwhile", async () => {
    const { world, seen } = await given();
    const due = await world.approvals.due(NOW + 4 * HOUR_MS, 10);
    await approve(world, MARIA, seen);
    expect(
      await sweepApprovals({ ...world, approvals: { ...world.approvals, due: async () => due } }, NOW + 4 * HOUR_MS),
    ).toBe(0);
    expect((await readApproval(world, seen.id)).status).toBe("approved");
  });

  it("serves every workspace, each by its own policy", async () => {
    const { world } = await given();
    const other = aCaller({ workspace: workspaceOf("other") });
    const [policy] = (await world.policies.list(aCaller().workspace, { limit: 1, cursor: null }))?.items ?? [];
    if (!policy) throw new Error("acme has a policy");
    world.store(
      [
        { do: "publish_policy", policy },
        { do: "put_campaign", campaign: aCampaign() },
        { do: "put_days", campaignId: "123", days: someDays(14) },
      ],
      "other",
    );
    await askFor(world, 12_000, other);
    expect(await sweepApprovals(world, NOW + 4 * HOUR_MS)).toBe(2);
  });

  it("says what it could not write, and does it the next time", async () => {
    const { world, seen } = await given();
    world.ledger.fail("unavailable");
    expect(await sweepApprovals(world, NOW + 4 * HOUR_MS)).toBe(0);
    world.ledger.fail(null);
    expect(await sweepApprovals(world, NOW + 4 * HOUR_MS)).toBe(1);
    expect((await readApproval(world, seen.id)).status).toBe("expired");
  });
});
