import { describe, expect, it } from "vitest";
import type { Caller } from "../core/caller.ts";
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
import { aCaller, aPolicy, NOW, workspaceOf } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import type { FakeWorld } from "../testing/world.ts";
import { approveApproval } from "./approve-approval.ts";
import { rejectApproval } from "./reject-approval.ts";

const shardOf = (world: FakeWorld) => world.memory.of(aCaller().workspace);
const lastLine = (world: FakeWorld) => shardOf(world).lines.at(-1)?.entry;
const claimsIn = (world: FakeWorld) => [...shardOf(world).authority.claims.values()];

describe("an approval is not answered", () => {
  const service = aCaller({ agent: "robot", keyId: "key_robot" });
  it.each([
    ["by a service", service, {}, "human_only"],
    ["by an assistant", { ...service, kind: "assistant" }, {}, "human_only"],
    ["by another key of the requester's name", { ...MARIA, agent: "crm-prod" }, {}, "self_approval"],
    ["by the requester's key under another name", { ...MARIA, keyId: aCaller().keyId }, {}, "self_approval"],
    ["without If-Match", MARIA, { ifMatch: null }, "precondition_required"],
    ["on another version", MARIA, { ifMatch: '"2"' }, "precondition_failed"],
    ["for another action", MARIA, { body: { action_digest: `sha256:${"1".repeat(64)}` } }, "digest_mismatch"],
    ["under an id that is none", MARIA, { params: { id: "apr_nothing" } }, "approval_not_found"],
    ["under a decision's id", MARIA, { params: { id: "dec_1" } }, "approval_not_found"],
    ["from another workspace", { ...MARIA, workspace: workspaceOf("other") }, {}, "approval_not_found"],
  ] as const)("%s", async (_, by, over, code) => {
    const world = reasoningWorld();
    world.store([{ do: "publish_policy", policy: aPolicy() }], "other");
    const seen = await anOpenApproval(world);
    const lines = shardOf(world).lines.length;
    for (const operation of [approveApproval, rejectApproval])
      expect(await send(world, by as Caller, operation, { ...answerTo(seen), ...over })).toMatchObject({
        ok: false,
        failure: { code },
      });
    expect(shardOf(world).lines).toHaveLength(lines);
    expect((await readApproval(world, seen.id)).status).toBe("pending");
  });

  it("after its end, whether or not anybody noticed; a moment before, it is", async () => {
    const world = reasoningWorld();
    withTerms(world, { expires_after: "PT1H" });
    const seen = await anOpenApproval(world);
    world.clock.advance(HOUR_MS);
    expect(await approve(world, MARIA, seen)).toMatchObject({ failure: { code: "approval_expired" } });
    world.clock.set(NOW + HOUR_MS - 1);
    expect(await approve(world, MARIA, seen)).toMatchObject({ ok: true });
  });

  it("by others than those whose turn it is, where the policy says so", async () => {
    const world = reasoningWorld();
    withTerms(world, { assignees_only: true });
    const seen = await anOpenApproval(world);
    expect(await approve(world, MARIA, seen)).toMatchObject({ failure: { code: "not_assigned" } });
    expect(await approve(world, { ...MARIA, agent: "admin" }, seen)).toMatchObject({ ok: true });
  });
});

describe("four eyes", () => {
  it("are two people, not one who answers twice, nor with two keys", async () => {
    const world = reasoningWorld();
    withTerms(world, { quorum: 2 });
    const seen = await anOpenApproval(world);
    const first = viewOf(await approve(world, MARIA, seen));
    expect(first).toMatchObject({ status: "pending", etag: '"2"' });
    expect(lastLine(world)).toMatchObject({ kind: "approval_voted" });
    expect(await approve(world, { ...MARIA, keyId: "key_maria_2" }, first)).toMatchObject({
      failure: { code: "already_voted" },
    });
    expect(await approve(world, OTTO, seen)).toMatchObject({ failure: { code: "precondition_failed" } });
    expect(viewOf(await approve(world, OTTO, first)).status).toBe("approved");
  });

  it("see one no as enough", async () => {
    const world = reasoningWorld();
    withTerms(world, { quorum: 2 });
    const seen = await anOpenApproval(world);
    const first = viewOf(await approve(world, MARIA, seen));
    expect(viewOf(await send(world, OTTO, rejectApproval, answerTo(first))).status).toBe("rejected");
    expect(claimsIn(world)).toEqual([]);
  });
});
