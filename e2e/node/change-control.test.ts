import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestNow, type Entry, entriesFrom, type Thing, type Who } from "../change-log.ts";
import { type Changing, changing, type Hooks, receiver } from "../changing.ts";
import { STEPS } from "../every-change.ts";
import { call, type Service, startService } from "../running-umpire.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-changes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keyOf = ({ kind, id }: Thing): string => `${kind} ${id}`;

describe("every change of what the service may do", () => {
  let service: Service;
  let hooks: Hooks;
  let there: Changing;
  let read = 0;
  /** The last digest of each thing that the log told. */
  const last = new Map<string, string | null>();
  const seen: Entry[] = [];

  /** Entries with a change since the last look. */
  const news = async (): Promise<readonly Entry[]> => {
    const entries = await entriesFrom(there.admin, read);
    read += entries.length;
    seen.push(...entries);
    return entries.filter(({ changed }) => changed !== undefined);
  };

  beforeAll(async () => {
    hooks = await receiver();
    service = await startService({
      DATABASE_URL: `file:${folder}/umpire.db`,
      UMPIRE_ADMIN_KEY: "",
      UMPIRE_WEBHOOK_HOSTS: `127.0.0.1:${hooks.port}`,
    });
    const key = /\bump_[\w-]{43}\b/.exec(service.output())?.[0] ?? "";
    there = await changing({ url: service.url, key }, hooks);
  });
  afterAll(async () => {
    await service.stop();
    hooks.close();
  });

  it("begins with the first start: the first policy and the first key, by the service itself", async () => {
    const [opened, ...others] = await news();
    expect(opened).toMatchObject({
      kind: "key_created",
      changed: {
        by: { kind: "system", name: "umpire", key_id: null, reason: "The service started for the first time." },
        things: [
          { kind: "policy", id: "default", before: null },
          { kind: "key", before: null },
        ],
      },
    });
    for (const thing of opened?.changed?.things ?? []) {
      expect(thing.after).toBe(await digestNow(there.admin, thing));
      last.set(keyOf(thing), thing.after);
    }
    // What `changing` did to set itself up: keys of people and of a program, by the first key.
    for (const entry of others) {
      expect(entry.kind).toBe("key_created");
      expect(entry.changed?.by).toMatchObject({ kind: "human", name: "admin", key_id: expect.stringMatching(/^key_/) });
      for (const thing of entry.changed?.things ?? []) {
        expect([thing.before, thing.after]).toEqual([null, await digestNow(there.admin, thing)]);
        last.set(keyOf(thing), thing.after);
      }
    }
    expect(others).toHaveLength(3);
  });

  it.each(STEPS.map((step) => [step.what, step] as const))("%s", async (_, { make, kind, by, things = [], begins }) => {
    const from = Date.now();
    await make(there);
    const entries = await news();
    expect(entries.map((entry) => entry.kind)).toEqual(kind === null ? [] : [kind]);
    for (const { at, changed } of entries) {
      expect(Date.parse(at)).toBeGreaterThanOrEqual(from);
      expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
      expect(changed?.by).toEqual({ key_id: null, reason: null, ...there.keys[by?.name ?? ""], ...by });
      expect(changed?.things.map((thing) => thing.kind)).toEqual(things);
      for (const thing of changed?.things ?? []) {
        const was = last.has(keyOf(thing)) ? last.get(keyOf(thing)) : (begins?.[thing.kind] ?? null);
        expect([thing.kind, thing.before]).toEqual([thing.kind, was]);
        expect([thing.kind, thing.after]).toEqual([thing.kind, await digestNow(there.admin, thing)]);
        expect(thing.after).not.toBe(thing.before);
        last.set(keyOf(thing), thing.after);
      }
    }
  });

  it("leaves a log from which the state of each thing now can be told, and nothing else changed", async () => {
    expect(await news()).toEqual([]);
    for (const [name, after] of last) {
      const [kind = "", id = ""] = name.split(" ");
      expect([name, await digestNow(there.admin, { kind, id })]).toEqual([name, after]);
    }
    expect(new Set(seen.filter(({ changed }) => changed).map(({ kind }) => kind))).toEqual(
      new Set([
        "decision",
        "policy_published",
        "prompt_created",
        "prompt_labelled",
        "key_created",
        "key_revoked",
        "autonomy_changed",
        "mute_cleared",
        "kill_switch_engaged",
        "kill_switch_released",
        "webhook_created",
        "webhook_changed",
      ]),
    );
  });

  it("of another workspace stands in that workspace's log, with the operator's key", async () => {
    const made = await call(there.admin, "POST /keys", {
      body: { name: "eve", kind: "human", scopes: ["audit:read", "policy:read", "keys:admin"], workspace: "elsewhere" },
    });
    const eve: Who = { url: service.url, key: made.body.key };
    const [opened] = await entriesFrom(eve, 0);
    expect(opened?.changed).toMatchObject({
      by: { kind: "human", name: "admin", ...there.keys["admin"] },
      things: [
        { kind: "policy", id: "elsewhere", before: null },
        { kind: "key", before: null },
      ],
    });
    for (const thing of opened?.changed?.things ?? []) expect(thing.after).toBe(await digestNow(eve, thing));
    expect(await news()).toEqual([]);
  });
});
