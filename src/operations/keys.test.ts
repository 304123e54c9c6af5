import { describe, expect, it } from "vitest";
import { createKeyRequestSchema, type CreateKeyRequest } from "../contract/key.ts";
import { validate } from "../contract/invalid.ts";
import { type Caller, CALLER_KINDS, type Scope, SCOPES } from "../core/caller.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { storeKey } from "../testing/a-key.ts";
import { aCaller, NOW, workspaceOf } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { createKey, openDefaultWorkspace } from "./create-key.ts";
import { listKeys } from "./list-keys.ts";
import { perform } from "./operation.ts";
import { revokeKey } from "./revoke-key.ts";

const ADMIN = aCaller({ agent: "jane", kind: "human" });
const NOTHING = { params: {}, query: { limit: 50 }, body: undefined, ifMatch: null, noCache: false };
const ORDER: CreateKeyRequest = { name: "crm", kind: "service", scopes: ["decisions:write"] };

const create = (world: FakeWorld, body: Partial<CreateKeyRequest> = {}, caller: Caller = ADMIN) =>
  perform(world, caller, { operation: createKey, input: { ...NOTHING, body: { ...ORDER, ...body } } });
const list = (world: FakeWorld) => perform(world, ADMIN, { operation: listKeys, input: NOTHING });
const revoke = (world: FakeWorld, id: string, caller: Caller = ADMIN) =>
  perform(world, caller, { operation: revokeKey, input: { ...NOTHING, params: { id } } });
const linesOf = (world: FakeWorld, workspace = "acme") => world.memory.of(workspaceOf(workspace)).lines;

describe("making a key", () => {
  it("shows the key once and keeps its hash", async () => {
    const world = fakeWorld();
    const made = await create(world);
    if (!made.ok) throw new Error(made.failure.detail);
    const { key, ...view } = made.value.view;
    expect(made.value.status).toBe(201);
    expect(key).toMatch(/^ump_.{43}$/);
    expect(view).toMatchObject({
      name: "crm",
      workspace: "acme",
      created_by: "jane",
      expires_at: null,
      revoked_at: null,
    });
    expect(await world.keys.find(world.secrets.hash(key))).toMatchObject({ id: view.id, operator: false });
    expect(await list(world)).toMatchObject({ value: { view: { data: [view] } } });
    const traces = JSON.stringify([linesOf(world), await list(world), world.logged]);
    expect(traces).not.toContain(key);
    expect(traces).not.toContain(world.secrets.hash(key).slice("sha256:".length));
    expect(linesOf(world)[0]?.entry).toMatchObject({
      kind: "key_created",
      agent: "jane",
      keyId: ADMIN.keyId,
      body: { key: view },
    });
  });

  it.each([
    ["2026-11-23T12:00:00Z", false],
    ["2026-11-23T12:00:00.001Z", true],
  ])("with an expiry at %s works: %s", async (expires_at, works) => {
    const made = await create(fakeWorld(), { expires_at });
    expect(made.ok).toBe(works);
    const errors = made.ok ? [] : made.failure.errors?.map(({ pointer }) => pointer);
    expect(errors).toEqual(works ? [] : ["/expires_at"]);
  });

  it("of a person is made only by a person", async () => {
    const order = { kind: "human" } as const;
    expect(await create(fakeWorld(), order, aCaller({ kind: "service" }))).toMatchObject({
      ok: false,
      failure: { code: "human_only" },
    });
    expect((await create(fakeWorld(), order, ADMIN)).ok).toBe(true);
  });

  it("grants nothing that its maker does not have", async () => {
    const caller = aCaller({ scopes: ["keys:admin", "decisions:write"] });
    expect(await create(fakeWorld(), { scopes: ["decisions:write", "keys:admin"] }, caller)).toMatchObject({
      ok: true,
    });
    expect(await create(fakeWorld(), { scopes: ["decisions:write", "policy:write"] }, caller)).toMatchObject({
      failure: { code: "scope_missing", detail: expect.stringContaining("policy:write") },
    });
  });

  const never = new Set<Scope>(["approvals:resolve", "policy:write", "keys:admin", "webhooks:admin", "subjects:write"]);
  it.each(SCOPES.map((scope) => [scope, !never.has(scope)] as const))(
    "lets a key of kind assistant have %s: %s",
    (scope, allowed) => {
      const checked = validate(createKeyRequestSchema, { ...ORDER, kind: "assistant", scopes: [scope] }, "body");
      expect(checked.ok).toBe(allowed);
      const errors = checked.ok ? [] : checked.failure.errors?.map(({ pointer }) => pointer);
      expect(errors).toEqual(allowed ? [] : ["/scopes/0"]);
    },
  );

  it.each([
    ["no scope", { scopes: [] }],
    ["a scope twice", { scopes: ["audit:read", "audit:read"] }],
    ["an unknown scope", { scopes: ["everything"] }],
    ["a workspace in capitals", { workspace: "Acme" }],
    ["a workspace that starts with a hyphen", { workspace: "-a" }],
    ["a workspace of 64 characters", { workspace: "a".repeat(64) }],
    ["a name of 65 characters", { name: "a".repeat(65) }],
  ])("refuses %s", (_, over) => {
    expect(validate(createKeyRequestSchema, { ...ORDER, ...over }, "body").ok).toBe(false);
  });

  it("in another workspace is for the operator, and opens it with the default policy", async () => {
    const world = fakeWorld();
    expect(await create(world, { workspace: "new" })).toMatchObject({ failure: { code: "operator_only" } });
    const operator = aCaller({ operator: true });
    expect(await create(world, { workspace: "new" }, operator)).toMatchObject({
      value: { view: { workspace: "new" } },
    });
    const policy = await world.policies.current(workspaceOf("new"));
    expect(policy).toMatchObject({ version: 1, document: DEFAULT_POLICY });
    await create(world, { workspace: "new", name: "second" }, operator);
    expect(await world.policies.current(workspaceOf("new"))).toEqual(policy);
    expect(linesOf(world, "new")).toHaveLength(2);
    expect(linesOf(world)).toEqual([]);
  });

  it("fails closed when it cannot be recorded", async () => {
    const world = fakeWorld();
    world.ledger.fail("unavailable");
    expect(await create(world)).toMatchObject({ failure: { code: "ledger_unavailable" } });
    expect(await world.keys.any()).toBe(false);
  });
});

describe("revoking a key", () => {
  it("happens once, is recorded once and keeps the key in the list", async () => {
    const world = fakeWorld();
    const { id } = storeKey(world, "ump_x");
    const revoked = await revoke(world, id);
    expect(revoked).toMatchObject({ value: { view: { id, revoked_at: "2026-11-23T12:00:00.000Z" } } });
    world.clock.advance(1_000);
    expect(await revoke(world, id)).toEqual(revoked);
    expect(linesOf(world).map(({ entry }) => entry)).toMatchObject([{ kind: "key_revoked", at: NOW }]);
    expect(await list(world)).toMatchObject({ value: { view: { data: [{ id }] } } });
  });

  it.each(
    CALLER_KINDS.flatMap((kind) => CALLER_KINDS.map((by) => [kind, by, kind !== "human" || by === "human"] as const)),
  )("of kind %s is for a caller of kind %s: %s", async (kind, by, allowed) => {
    const world = fakeWorld();
    const { id } = storeKey(world, "ump_x", { kind });
    const revoked = await revoke(world, id, aCaller({ kind: by }));
    expect(revoked).toMatchObject(allowed ? { ok: true } : { ok: false, failure: { code: "human_only" } });
    expect((await world.keys.get(ADMIN.workspace, id))?.revokedAt).toBe(allowed ? NOW : null);
  });

  it.each(["key_unknown", "key_theirs", "nonsense"])("does not find %s", async (id) => {
    const world = fakeWorld();
    storeKey(world, "ump_x", { id: "key_theirs", workspace: workspaceOf("other") });
    expect(await revoke(world, id)).toMatchObject({ failure: { code: "key_not_found" } });
    expect((await world.keys.get(workspaceOf("other"), "key_theirs"))?.revokedAt).toBeNull();
  });
});

describe("the first start", () => {
  it("makes one operator's key with every scope, and none the next time", async () => {
    const world = fakeWorld();
    const made = await openDefaultWorkspace(world, { hasOperatorKey: false });
    expect(await world.keys.find(world.secrets.hash(made ?? ""))).toMatchObject({
      workspace: "default",
      kind: "human",
      operator: true,
      scopes: SCOPES,
    });
    expect(await openDefaultWorkspace(world, { hasOperatorKey: false })).toBeNull();
    expect(linesOf(world, "default")).toHaveLength(1);
  });

  it("with an operator's key in the configuration makes none, and opens the workspace", async () => {
    const world = fakeWorld();
    expect(await openDefaultWorkspace(world, { hasOperatorKey: true })).toBeNull();
    expect(await world.keys.any()).toBe(false);
    expect(await world.policies.current(workspaceOf("default"))).toMatchObject({ version: 1 });
    await openDefaultWorkspace(world, { hasOperatorKey: true });
    expect(linesOf(world, "default").map(({ entry }) => entry.kind)).toEqual(["policy_published"]);
    expect(linesOf(world, "default")[0]?.entry).toMatchObject({ agent: "umpire", keyId: null });
  });

  it("stops when it cannot be recorded", async () => {
    const world = fakeWorld();
    world.ledger.fail("unavailable");
    await expect(openDefaultWorkspace(world, { hasOperatorKey: false })).rejects.toThrow("could not be opened");
  });
});
