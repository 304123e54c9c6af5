import { describe, expect, it } from "vitest";
import type { Caller } from "../core/caller.ts";
import { fail } from "../core/result.ts";
import {
  answerTo,
  anOpenApproval,
  approve,
  askFor,
  MARIA,
  OTTO,
  readApproval,
  send,
  viewOf,
} from "../testing/approving.ts";
import { aCaller, aPolicy, NOW } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { approveApproval } from "./approve-approval.ts";
import { getDecision } from "./get-decision.ts";
import { listApprovals } from "./list-approvals.ts";

const shardOf = (world: FakeWorld) => world.memory.of(aCaller().workspace);
const lastLine = (world: FakeWorld) => shardOf(world).lines.at(-1)?.entry;
const claimsIn = (world: FakeWorld) => [...shardOf(world).authority.claims.values()];

describe("an approval", () => {
  it("shows what the decision recorded, to be answered by its tag and digest", async () => {
    const world = reasoningWorld();
    const decision = await askFor(world);
    const view = await readApproval(world, decision.task_id ?? "");
    expect(view).toMatchObject({
      id: decision.approval?.id,
      task_id: decision.task_id,
      decision_id: decision.id,
      status: "pending",
      etag: '"1"',
      action: decision.action,
      action_digest: decision.action?.digest,
      requester: { agent_id: "crm-prod", kind: "service" },
      assigned_to: "admin",
      diff: [{ field: "daily_budget", before: { amount: 10_000 }, after: { amount: 12_000 } }],
      ask: "Raise the daily budget from $100.00 to $120.00? " + view.objections.map(({ message }) => message).join(" "),
    });
    expect(view.objections.map(({ id }) => id)).toContain("budget.approval_free_band");
  });

  it("is found by status, campaign and whose turn it is", async () => {
    const world = reasoningWorld();
    const { id } = await anOpenApproval(world);
    const found = async (query: object, by: Caller = MARIA) =>
      viewOf(await send(world, by, listApprovals, { query: { limit: 50, ...query } })).data.map((one) => one.id);
    expect(await found({})).toEqual([id]);
    expect(await found({ status: "pending", campaign_id: "123", assignee: "admin" })).toEqual([id]);
    expect(await found({ assignee: "me" }, { ...MARIA, agent: "admin" })).toEqual([id]);
    for (const none of [{ status: "approved" }, { campaign_id: "124" }, { assignee: "me" }])
      expect(await found(none)).toEqual([]);
  });

  it("is let through once: a claim for whoever asked, one entry, and nobody answers again", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    expect(claimsIn(world)).toEqual([]);
    const view = viewOf(await send(world, MARIA, approveApproval, answerTo(seen, { comment: "Fine." })));
    expect(view).toMatchObject({ status: "approved", etag: '"2"', votes: [{ agent_id: "maria", comment: "Fine." }] });
    expect(claimsIn(world)).toMatchObject([{ agent: "crm-prod", decisionId: seen.decision_id }]);
    expect(lastLine(world)).toMatchObject({ kind: "approval_resolved", agent: "maria", keyId: "key_maria" });
    for (const by of [MARIA, OTTO])
      expect(await approve(world, by, seen)).toMatchObject({ failure: { code: "approval_resolved" } });
    const { current, approval } = viewOf(await send(world, MARIA, getDecision, { params: { id: seen.decision_id } }));
    expect(current).toEqual({ approval: { id: seen.id, status: "approved" }, executions: [] });
    expect(approval?.id).toBe(seen.id);
  });

  it("is answered by exactly one of two who answer at once", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    const answers = await Promise.all([approve(world, MARIA, seen), approve(world, OTTO, seen)]);
    expect(answers.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect((await readApproval(world, seen.id)).votes).toHaveLength(1);
  });

  it.each([
    ["once, is tried again on what they left", 1, { ok: true }],
    ["again and again, is given up, with nothing done", 99, { failure: { code: "state_changed" } }],
  ])("that loses the race %s", async (_, times, answer) => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    let lost = 0;
    const commit: FakeWorld["ledger"]["commit"] = async (...args) => {
      lost += 1;
      return lost <= times ? fail("conflict") : world.ledger.commit(...args);
    };
    expect(await approve({ ...world, ledger: { ...world.ledger, commit } }, MARIA, seen)).toMatchObject(answer);
    expect(claimsIn(world)).toHaveLength(times === 1 ? 1 : 0);
  });

  it("that the ledger does not confirm has not counted", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    world.ledger.fail("unavailable");
    expect(await approve(world, MARIA, seen)).toMatchObject({ failure: { code: "ledger_unavailable" } });
    world.ledger.fail(null);
    expect(await readApproval(world, seen.id)).toEqual(seen);
  });

  it("is not given while a kill switch stands against it", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    const killSwitch = {
      id: "ksw_1",
      target: "workspace",
      name: null,
      reason: "Incident",
      engagedBy: "admin",
      engagedAt: NOW,
      releasedAt: null,
    } as const;
    world.store([{ do: "put_switch", killSwitch }]);
    expect(await approve(world, MARIA, seen)).toMatchObject({ ok: false });
    expect(claimsIn(world)).toEqual([]);
  });

  it("is queued at once where the policy starts executions and the platform is connected", async () => {
    const world = reasoningWorld();
    const { execution } = aPolicy().document;
    const policy = { ...aPolicy({ execution: { ...execution, start: "automatic" } }), version: 2 };
    world.store([{ do: "publish_policy", policy }]);
    const connected = { ...world, platforms: { of: () => A_PLATFORM } };
    const seen = await anOpenApproval(connected);
    viewOf(await approve(connected, MARIA, seen));
    expect([...shardOf(world).authority.executions.values()]).toMatchObject([
      { decisionId: seen.decision_id, approvalId: seen.id, agent: "crm-prod", status: "queued", runAt: NOW },
    ]);
    expect(lastLine(world)?.body).toMatchObject({ execution_id: expect.stringMatching(/^exe_/) });
  });
});

const A_PLATFORM = {
  name: "none",
  limit: { calls: 1, perMs: 1 },
  settleMs: 0,
  read: () => Promise.reject(new Error("not read")),
  write: () => Promise.reject(new Error("not written")),
};
