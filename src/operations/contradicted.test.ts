import { describe, expect, it } from "vitest";
import { patienceOf } from "../adapters/patience.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { passedOver } from "../core/restore-entry.ts";
import { fromBase64 } from "../core/tlog/base64.ts";
import type { Head } from "../core/tlog/head.ts";
import { parseCheckpoint } from "../core/tlog/note.ts";
import { ok } from "../core/result.ts";
import type { ShownLog, Sighting, Witness } from "../ports-log.ts";
import { workspaceOf } from "../testing/asked.ts";
import { zeroNotary } from "../testing/memory-trees.ts";
import { anEntry } from "../testing/ports.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { contradicted } from "./contradicted.ts";
import { integrateLog } from "./integrate-log.ts";

const acme = workspaceOf("acme");
const ACME = "umpire.test/acme";

/** A world with a log of seven entries, and a witness that says what a test says. */
async function aWorld(seen: ((logs: readonly ShownLog[]) => Sighting) | null) {
  const witness: Witness = {
    name: "w1",
    cosigns: true,
    patience: patienceOf({ elapsedMs: () => 0 }, 1_000),
    take: async () => ok(""),
    seen: seen && (async (logs) => seen(logs)),
  };
  const retention = { workspaces: async () => [acme], pruneable: async () => null };
  const world = fakeWorld({ witnesses: [witness], retention });
  await grow(world, 7);
  return world;
}

async function grow(world: FakeWorld, count: number, workspace: WorkspaceId = acme): Promise<void> {
  for (let place = 0; place < count; place += 1) await world.ledger.commit(workspace, anEntry(), []);
}

const saying =
  (...heads: readonly Head[]) =>
  (): Sighting => ({ heads, failure: null });

const root = new Uint8Array(32).fill(9);

/** The root of the log when it had so many entries. */
async function rootAt(world: FakeWorld, size: number) {
  await integrateLog(world, zeroNotary, acme);
  const { note } = await world.trees.newest(acme);
  const checkpoint = note === null ? null : parseCheckpoint(note);
  if (checkpoint?.size !== size) throw new Error("the log is of another size");
  return checkpoint.root;
}

/** How many contradictions are left where the one is seen and the other accepted. */
async function accepting(seen: Head, accepted: Head): Promise<number> {
  const world = await aWorld(saying(seen));
  const body = { restore: { passed_over: [passedOver(accepted, "w1")] } };
  await world.ledger.commit(acme, anEntry({ kind: "restore", body }), []);
  return (await contradicted(world)).length;
}

describe("what witnesses saw", () => {
  it.each<[string, readonly Head[]]>([
    ["nothing", []],
    ["less of it, without a root", [{ origin: ACME, size: 3, root: null }]],
    ["the empty log", [{ origin: ACME, size: 0, root }]],
    ["another log", [{ origin: "umpire.other/acme", size: 90, root }]],
    ["a log whose name begins as ours", [{ origin: "umpire.tested/acme", size: 90, root }]],
  ])("is no contradiction when it is %s", async (_, heads) => {
    expect(await contradicted(await aWorld(saying(...heads)))).toEqual([]);
  });

  it("is no contradiction when it is in the log, also when it has grown since", async () => {
    const heads: Head[] = [];
    const world = await aWorld(saying(...heads));
    heads.push({ origin: ACME, size: 7, root: await rootAt(world, 7) });
    const late = await aWorld(() => ({ heads, failure: null }));
    await grow(world, 5);
    expect(await contradicted({ ...world, witnesses: late.witnesses })).toEqual([]);
  });

  it.each<[string, Head, string]>([
    ["more of it", { origin: ACME, size: 8, root: null }, `8 entries of the log ${ACME}, which has 7 here`],
    ["other entries", { origin: ACME, size: 7, root }, "others than those here"],
    ["other entries long ago", { origin: ACME, size: 3, root }, "others than those here"],
    ["other entries, for certain", { origin: ACME, size: 7, root: null, isOther: true }, "others than those here"],
    ["a workspace that is not here", { origin: "umpire.test/a%20b", size: 2, root }, "umpire.test/a%20b, which has 0"],
    ["a name that is none", { origin: "umpire.test/%", size: 2, root }, "umpire.test/%, which has 0 here"],
  ])("is a contradiction when it is %s", async (_, head, sentence) => {
    const [said, ...more] = await contradicted(await aWorld(saying(head)));
    expect(said).toContain(`w1 has seen `);
    expect(said).toContain(sentence);
    expect(more).toEqual([]);
  });

  it("is accepted by an entry that names this very head, and no other", async () => {
    const head = { origin: ACME, size: 90, root };
    expect(await accepting(head, head)).toBe(0);
    expect(await accepting({ ...head, root: null }, head)).toBe(0);
    expect(await accepting(head, { ...head, root: null })).toBe(0);
    expect(await accepting({ ...head, size: 91 }, head)).toBe(1);
    expect(await accepting({ ...head, root: fromBase64(btoa("x".repeat(32))) }, head)).toBe(1);
    expect(await accepting(head, { ...head, origin: "umpire.test/globex" })).toBe(1);
  });

  it("is looked at under the name that the log had until now, too", async () => {
    const world = await aWorld(saying({ origin: ACME, size: 90, root }));
    await integrateLog(world, zeroNotary, acme);
    await grow(world, 1);
    const renamed = { ...world, notary: { ...zeroNotary, origin: "umpire.renamed" } };
    expect(await contradicted(renamed)).toEqual([expect.stringContaining(`90 entries of the log ${ACME}`)]);
  });

  it("is asked about under the name that is signed, while a log that was renamed has not grown", async () => {
    const world = await aWorld((logs) => ({
      heads: logs.map(({ name }) => ({ origin: name, size: 90, root })),
      failure: null,
    }));
    await integrateLog(world, zeroNotary, acme);
    const body = { restore: { passed_over: [passedOver({ origin: ACME, size: 90, root }, "w1")] } };
    const accepted = { ...world.cosignatures, passedOver: async () => body.restore.passed_over };
    const renamed = { ...world, notary: { ...zeroNotary, origin: "umpire.renamed" }, cosignatures: accepted };
    expect(await contradicted(renamed)).toEqual([]);
  });

  it("is known by our own note of it, without asking", async () => {
    const world = await aWorld(null);
    const cosignatures = { ...world.cosignatures, last: async () => 9 };
    expect(await contradicted({ ...world, cosignatures })).toEqual([expect.stringContaining("which has 7 here")]);
  });

  it("is not waited for: who cannot be asked is logged, and what others say counts", async () => {
    const world = await aWorld(() => ({
      heads: [{ origin: ACME, size: 8, root: null }],
      failure: "It did not answer",
    }));
    expect(await contradicted(world)).toHaveLength(1);
    expect(world.logged).toMatchObject([{ event: "witness_not_asked", witness: "w1", detail: "It did not answer" }]);
  });

  it("is nothing where the log is not signed, or nobody witnesses it", async () => {
    const world = await aWorld(saying({ origin: ACME, size: 90, root }));
    expect(await contradicted({ ...world, notary: null })).toEqual([]);
    expect(await contradicted({ ...world, witnesses: [] })).toEqual([]);
  });
});
