import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../core/time.ts";
import {
  answerTo,
  anOpenApproval,
  approve,
  MARIA,
  OTTO,
  readApproval,
  send,
  viewOf,
  withTerms,
} from "../testing/approving.ts";
import { aCaller, aCampaign, NOW } from "../testing/asked.ts";
import { aKey } from "../testing/ports.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { delegateApproval } from "./delegate-approval.ts";
import { editApproval } from "./edit-approval.ts";
import { getDecision } from "./get-decision.ts";

const ONE = { limit: 1, cursor: null };

const claimsIn = (world: FakeWorld) => [...world.memory.of(aCaller().workspace).authority.claims.values()];

describe("an edit", () => {
  const EDIT = { action: { type: "adjust_campaign_budget", new_daily_budget: { amount: 13_000, currency: "USD" } } };

  it("is a new decision of the editor's, who cannot approve it; the old one is superseded", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    const edited = viewOf(await send(world, MARIA, editApproval, answerTo(seen, EDIT)));
    expect(edited).toMatchObject({ agent_id: "maria", outcome: "pending_approval" });
    expect(await readApproval(world, seen.id)).toMatchObject({ status: "superseded", superseded_by: edited.id });
    const next = await readApproval(world, edited.task_id ?? "");
    expect(await approve(world, MARIA, next)).toMatchObject({ failure: { code: "self_approval" } });
    expect(viewOf(await approve(world, OTTO, next)).status).toBe("approved");
    expect(await approve(world, OTTO, seen)).toMatchObject({ failure: { code: "approval_resolved" } });
  });

  it("in another currency leaves all as it was", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    const inEuro = { action: { ...EDIT.action, new_daily_budget: { amount: 13_000, currency: "EUR" } } };
    expect(await send(world, MARIA, editApproval, answerTo(seen, inEuro))).toMatchObject({
      failure: { code: "currency_mismatch" },
    });
    expect(await readApproval(world, seen.id)).toEqual(seen);
  });

  it("goes over no limit", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    const beyond = { action: { ...EDIT.action, new_daily_budget: { amount: 15_001, currency: "USD" } } };
    expect(viewOf(await send(world, MARIA, editApproval, answerTo(seen, beyond)))).toMatchObject({
      outcome: "rejected",
      task_id: null,
    });
  });
});

describe("a delegation", () => {
  const keys = [
    aKey({ name: "otto", kind: "human", scopes: ["approvals:resolve"] }),
    aKey({ name: "reader", kind: "human", scopes: ["approvals:read"] }),
    aKey({ name: "gone", kind: "human", scopes: ["approvals:resolve"], revokedAt: NOW }),
    aKey({ name: "late", kind: "human", scopes: ["approvals:resolve"], expiresAt: NOW }),
    aKey({ name: "robot", kind: "service", scopes: ["approvals:resolve"] }),
    aKey({ name: "crm-prod", kind: "human", scopes: ["approvals:resolve"] }),
  ];
  const delegated = async (to: string) => {
    const world = reasoningWorld();
    world.store(keys.map((key) => ({ do: "create_key", key })));
    return send(world, MARIA, delegateApproval, answerTo(await anOpenApproval(world), { to }));
  };

  it("makes it a person's turn", async () => {
    expect(viewOf(await delegated("otto"))).toMatchObject({
      status: "pending",
      assigned_to: "otto",
      assignees: ["admin", "otto"],
    });
  });

  it.each(["reader", "gone", "late", "robot", "crm-prod", "nobody"])("to %s is refused", async (to) => {
    expect(await delegated(to)).toMatchObject({ failure: { code: "invalid_request", errors: [{ pointer: "/to" }] } });
  });
});

describe("what an approval rested on is looked at again when it is answered:", () => {
  it.each<readonly [string, (world: FakeWorld) => void, RegExp, string]>([
    [
      "the budget",
      (world) =>
        world.store([{ do: "put_campaign", campaign: aCampaign({ dailyBudget: { amount: 9_500, currency: "USD" } }) }]),
      /The daily budget is \$95\.00 now; it was \$100\.00/,
      "pending_approval",
    ],
    [
      "the policy",
      (world) => withTerms(world, { quorum: 3 }),
      /The policy is version 2 now; it was version 1/,
      "pending_approval",
    ],
    ["a rule that objects now", (world) => world.clock.advance(5 * HOUR_MS), /old/, "deferred"],
  ])("%s", async (_, change, told, outcome) => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    change(world);
    const answer = await approve(world, MARIA, seen);
    expect(answer).toMatchObject({ failure: { code: "approval_stale", detail: expect.stringMatching(told) } });
    const detail = answer.ok ? "" : answer.failure.detail;
    const old = await readApproval(world, seen.id);
    expect(old.status).toBe("superseded");
    const fresh = viewOf(await send(world, MARIA, getDecision, { params: { id: old.superseded_by } }));
    expect(fresh).toMatchObject({ outcome, agent_id: "crm-prod", asked_by: { key_id: "key_01TEST" } });
    expect(detail).toContain(`${fresh.id} (${outcome})`);
    expect(detail).toContain(fresh.task_id ?? fresh.id);
    expect(claimsIn(world)).toEqual([]);
  });

  it("the fresh approval is answered like any other", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    withTerms(world, { quorum: 1 });
    await approve(world, MARIA, seen);
    const [pending] = (await world.approvals.list(aCaller().workspace, { status: "pending" }, ONE))?.items ?? [];
    const fresh = await readApproval(world, pending?.id ?? "");
    expect(fresh.requester).toEqual(seen.requester);
    expect(viewOf(await approve(world, MARIA, fresh)).status).toBe("approved");
    expect(claimsIn(world)).toMatchObject([{ decisionId: fresh.decision_id }]);
  });

  it("the evidence within the cache's steps is the same", async () => {
    const world = reasoningWorld();
    const seen = await anOpenApproval(world);
    world.clock.advance(HOUR_MS);
    expect(await approve(world, MARIA, seen)).toMatchObject({ ok: true });
  });
});
