import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail, ok } from "../core/result.ts";
import { aPolicy } from "../testing/asked.ts";
import { openMigrated, portsOf } from "../testing/database-ports.ts";
import { aDecisionEntry, anEntry, freshWorkspace } from "../testing/ports.ts";
import { type Database, DatabaseError } from "./database.ts";

type Fate = "done" | "done, answer lost" | "not done" | "unsent";

/** A database on whose way a write meets one fate after the other, and from then on none. */
async function openOverRough(...fates: readonly Fate[]) {
  const database = await openMigrated();
  let writes = 0;
  const write: Database["write"] = async (statements) => {
    const fate = fates[writes] ?? "done";
    writes += 1;
    const rows = fate.startsWith("done") ? await database.write(statements) : [];
    if (fate === "done") return rows;
    throw new DatabaseError(fate === "unsent" ? "unsent" : "unavailable", new Error(fate));
  };
  return { database, ledger: portsOf({ ...database, write }).ledger, writes: () => writes };
}

describe("a commit", () => {
  it.each([
    [["done"], 1, true, 1],
    [["done, answer lost"], 2, true, 1],
    [["not done"], 2, true, 1],
    [["done, answer lost", "done, answer lost"], 2, false, 1],
    [["not done", "done, answer lost"], 2, false, 1],
    [["not done", "not done"], 2, false, 0],
    [["unsent"], 1, false, 0],
    [["not done", "unsent"], 2, false, 0],
  ] as const)(
    "that meets %j is sent %i times, is confirmed: %s, and stands %i times",
    async (fates, sent, confirmed, stands) => {
      const { database, ledger, writes } = await openOverRough(...fates);
      const change = { do: "publish_policy", policy: aPolicy() } as const;
      const committed = await ledger.commit(freshWorkspace(), anEntry(), [change]);
      expect(committed).toMatchObject(confirmed ? ok({ sequence: 0 }) : fail("unavailable"));
      expect(writes()).toBe(sent);
      const counted = "SELECT (SELECT count(*) FROM ledger) AS lines, (SELECT count(*) FROM policies) AS policies";
      expect(await database.read([{ sql: counted, args: [] }])).toEqual([[{ lines: stands, policies: stands }]]);
    },
  );

  it.each([["key_01TEST"], [null]] as const)("stores who did it: the key %s beside the name", async (keyId) => {
    const database = await openMigrated();
    await portsOf(database).ledger.commit(freshWorkspace(), aDecisionEntry({ agent: "crm", keyId }), []);
    const sql = "SELECT agent, key_id FROM ledger";
    expect(await database.read([{ sql, args: [] }])).toEqual([[{ agent: "crm", key_id: keyId }]]);
  });
});

describe("readiness", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
  afterEach(() => vi.useRealTimers());

  it("takes the write lock once a second, however many ask", async () => {
    const { ledger, writes } = await openOverRough();
    const ask = () => Promise.all(Array.from({ length: 50 }, () => ledger.ready()));
    expect([new Set(await ask()), writes()]).toEqual([new Set([true]), 1]);
    vi.advanceTimersByTime(999);
    expect([new Set(await ask()), writes()]).toEqual([new Set([true]), 1]);
    vi.advanceTimersByTime(1);
    expect([new Set(await ask()), writes()]).toEqual([new Set([true]), 2]);
  });

  it("is false at once after a commit that failed, although it was true just before", async () => {
    const { ledger } = await openOverRough("done", "not done", "not done", "not done");
    expect(await ledger.ready()).toBe(true);
    expect(await ledger.commit(freshWorkspace(), anEntry(), [])).toEqual(fail("unavailable"));
    expect(await ledger.ready()).toBe(false);
  });

  it("is not shaken by a commit that lost a race", async () => {
    const { ledger, writes } = await openOverRough();
    const workspace = freshWorkspace();
    const publish = () => ledger.commit(workspace, anEntry(), [{ do: "publish_policy", policy: aPolicy() }]);
    await publish();
    expect(await ledger.ready()).toBe(true);
    expect(await publish()).toEqual(fail("conflict"));
    expect([await ledger.ready(), writes()]).toEqual([true, 3]);
  });
});
