import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY, type PolicyDocument } from "../core/policy.ts";
import { aCaller, aPolicy, NOW, workspaceOf } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { getPolicy } from "./get-policy.ts";
import { listPolicyVersions } from "./list-policy-versions.ts";
import { perform } from "./operation.ts";
import { putPolicy } from "./put-policy.ts";

const CALLER = aCaller({ agent: "jane" });
const SHADOW: PolicyDocument = { ...DEFAULT_POLICY, mode: "shadow" };
const NOTHING = { params: {}, query: {}, body: undefined, ifMatch: null, noCache: false };

const get = (world: FakeWorld) => perform(world, CALLER, { operation: getPolicy, input: NOTHING });
const put = (world: FakeWorld, ifMatch: string | null, body: PolicyDocument = SHADOW) =>
  perform(world, CALLER, { operation: putPolicy, input: { ...NOTHING, ifMatch, body } });
const versions = (world: FakeWorld, limit: number, cursor?: string) =>
  perform(world, CALLER, {
    operation: listPolicyVersions,
    input: { ...NOTHING, query: cursor === undefined ? { limit } : { limit, cursor } },
  });
const linesOf = (world: FakeWorld) => world.memory.of(workspaceOf("acme")).lines;

describe("the policy", () => {
  it("is read with the entity tag of its version", async () => {
    expect(await get(fakeWorld())).toMatchObject({
      ok: true,
      value: { view: { object: "policy", version: 1, document: aPolicy().document }, fields: { ETag: '"1"' } },
    });
  });

  it.each(['"1"', "*", '"0", "1"'])("is published as the next version with If-Match %s", async (ifMatch) => {
    const world = fakeWorld();
    const published = await put(world, ifMatch);
    const view = { version: 2, author: "jane", created_at: "2026-11-23T12:00:00.000Z", document: SHADOW };
    expect(published).toMatchObject({ ok: true, value: { view, fields: { ETag: '"2"' } } });
    expect(await get(world)).toEqual(published);
  });

  it("goes into the ledger whole, with the digest before and after", async () => {
    const world = fakeWorld();
    const published = await put(world, '"1"');
    expect(linesOf(world).map(({ entry }) => entry)).toMatchObject([
      {
        kind: "policy_published",
        at: NOW,
        agent: "jane",
        body: {
          policy: published.ok ? published.value.view : null,
          changed: {
            by: { kind: CALLER.kind, name: "jane", key_id: CALLER.keyId, reason: null },
            things: [
              {
                kind: "policy",
                id: "acme",
                before: "sha256:policy",
                after: published.ok && published.value.view.digest,
              },
            ],
          },
        },
      },
    ]);
  });

  it.each([
    ["without If-Match", null, "precondition_required"],
    ["with another version", '"2"', "precondition_failed"],
    ["with a weak tag", 'W/"1"', "precondition_failed"],
  ])("is not replaced %s", async (_, ifMatch, code) => {
    const world = fakeWorld();
    expect(await put(world, ifMatch)).toMatchObject({ ok: false, failure: { code } });
    expect(linesOf(world)).toEqual([]);
  });

  it("sent again is answered with its version and recorded once, whatever tag the repeat still has", async () => {
    const world = fakeWorld();
    const first = await put(world, '"1"');
    expect(await put(world, '"1"')).toEqual(first);
    expect(linesOf(world)).toHaveLength(1);
    expect(await put(world, null)).toMatchObject({ failure: { code: "precondition_required" } });
  });

  it.each([
    ["conflict", "precondition_failed"],
    ["unavailable", "ledger_unavailable"],
  ] as const)("that meets a ledger's %s fails as %s", async (failure, code) => {
    const world = fakeWorld();
    world.ledger.fail(failure);
    expect(await put(world, '"1"')).toMatchObject({ ok: false, failure: { code } });
  });

  it("keeps every version, newest first", async () => {
    const world = fakeWorld();
    await put(world, '"1"');
    await put(world, '"2"', DEFAULT_POLICY);
    const page = await versions(world, 2);
    expect(page).toMatchObject({ value: { view: { object: "list", data: [{ version: 3 }, { version: 2 }] } } });
    const cursor = page.ok ? page.value.view.next_cursor : null;
    expect(await versions(world, 2, cursor ?? "")).toMatchObject({
      value: { view: { data: [{ version: 1 }], next_cursor: null } },
    });
  });
});
