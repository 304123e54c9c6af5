import { describe, expect, it } from "vitest";
import { systemSecrets } from "../adapters/system.ts";
import type { StateChange } from "../core/ledger.ts";
import { storeKey } from "../testing/a-key.ts";
import { MARIA, OTTO, send, viewOf } from "../testing/approving.ts";
import { BUILT_IN } from "../prompts/built-in.ts";
import { aCaller, NOW, workspaceOf } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { clearMute } from "./clear-mute.ts";
import { changedOf } from "./changed.ts";
import { engageKillSwitch } from "./engage-kill-switch.ts";
import { publishPrompt } from "./publish-prompt.ts";
import { releaseKillSwitch } from "./release-kill-switch.ts";
import { revokeKey } from "./revoke-key.ts";

const CRM = aCaller({ agent: "crm", keyId: "key_crm" });

describe("what an entry says of a change", () => {
  it("is digests of canonical JSON, and who", () => {
    const things = [{ kind: "key", id: "key_1", before: null, after: { b: 1, a: "ä" } }] as const;
    const after = systemSecrets.hash('{"a":"ä","b":1}');
    expect(changedOf(systemSecrets, CRM, things)).toEqual({
      by: { kind: CRM.kind, name: "crm", key_id: "key_crm", reason: null },
      things: [{ kind: "key", id: "key_1", before: null, after }],
    });
  });

  it("leaves out what is the same, in whatever order it is written", () => {
    const same = { kind: "webhook", id: "whk_1", before: { a: 1, b: [2] }, after: { b: [2], a: 1 } } as const;
    const gone = { kind: "mute", id: "crm/123", before: "sha256:a", after: null } as const;
    expect(changedOf(systemSecrets, CRM, [same])).toBeNull();
    expect(changedOf(systemSecrets, CRM, [])).toBeNull();
    expect(changedOf(systemSecrets, { agent: "umpire", keyId: null, why: "So." }, [same, gone])).toEqual({
      by: { kind: "system", name: "umpire", key_id: null, reason: "So." },
      things: [gone],
    });
  });
});

const linesOf = (world: FakeWorld) => world.memory.of(workspaceOf("acme")).lines.map(({ body }) => JSON.parse(body));

const MUTE: StateChange = { do: "mute", mute: { agent: "crm", campaignId: "123", kind: "claims", since: NOW } };

describe("two who make the same change at once", () => {
  it("revoke a key once", async () => {
    const world = fakeWorld();
    const { id } = storeKey(world, "ump_good");
    const revoke = (caller = MARIA) => send(world, caller, revokeKey, { params: { id } });
    const views = (await Promise.all([revoke(), revoke(OTTO)])).map(viewOf);
    expect(views[0]).toEqual(views[1]);
    expect(linesOf(world)).toHaveLength(1);
  });

  it("release a kill switch once", async () => {
    const world = fakeWorld();
    const body = { target: "agent", name: "crm", reason: "Jane Roe is on holiday." } as const;
    const { id } = viewOf(await send(world, MARIA, engageKillSwitch, { body }));
    const release = (caller = MARIA) =>
      send(world, caller, releaseKillSwitch, { params: { id }, body: { reason: "Back." } });
    const views = (await Promise.all([release(), release(OTTO)])).map(viewOf);
    expect(views[0]).toEqual(views[1]);
    const [engaged, released, ...more] = linesOf(world);
    expect(more).toEqual([]);
    expect(released.changed.things[0].before).toBe(engaged.changed.things[0].after);
    // What somebody wrote is no part of a digest: nobody can try out sentences against it.
    const { reason, object, ...told } = engaged.kill_switch;
    expect([reason, object]).toEqual([body.reason, "kill_switch"]);
    expect(engaged.changed.things[0].after).toBe(digestOf(told));
  });

  it("clear a mute once", async () => {
    const world = fakeWorld();
    world.store([MUTE]);
    const clear = (caller = MARIA) =>
      send(world, caller, clearMute, { params: { id: "crm" }, body: { campaign_id: "123" } });
    const [one, other] = await Promise.all([clear(), clear(OTTO)]);
    expect([one.ok, other]).toMatchObject([true, { failure: { code: "agent_not_found" } }]);
    expect(linesOf(world)).toHaveLength(1);
  });

  it("label an edition once, and the other is told", async () => {
    const world = fakeWorld();
    const publish = (caller = MARIA) =>
      send(world, caller, publishPrompt, { params: { id: BUILT_IN.id }, body: { label: "candidate" } });
    const [one, other] = await Promise.all([publish(), publish(OTTO)]);
    expect([one.ok, other]).toMatchObject([true, { failure: { code: "state_changed" } }]);
    expect(linesOf(world)).toHaveLength(1);
  });
});

const digestOf = (value: Readonly<Record<string, unknown>>): string =>
  systemSecrets.hash(
    JSON.stringify(Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))),
  );
