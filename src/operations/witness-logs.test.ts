import { describe, expect, it } from "vitest";
import { patienceOf } from "../adapters/patience.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import { parseCheckpoint } from "../core/tlog/note.ts";
import { verifyConsistency } from "../core/tlog/verify.ts";
import type { Submission, Witness, WitnessFailure } from "../ports-log.ts";
import { workspaceOf } from "../testing/asked.ts";
import { zeroNotary } from "../testing/memory-trees.ts";
import { anEntry } from "../testing/ports.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { integrateLog } from "./integrate-log.ts";
import { witnessLogs } from "./witness-logs.ts";

const [acme, globex] = [workspaceOf("acme"), workspaceOf("globex")];
const EVERY_MS = 10_000;

/** A world with one witness that does what a test says; what it was shown. */
function aWorld(take: (submission: Submission) => string | WitnessFailure, cosigns = true) {
  const shown: Submission[] = [];
  let elapsedMs = 0;
  const witness: Witness = {
    name: "w1",
    cosigns,
    seen: null,
    patience: patienceOf({ elapsedMs: () => elapsedMs }, EVERY_MS),
    async take(submission) {
      shown.push(submission);
      const taken = take(submission);
      return typeof taken === "string" ? ok(taken) : fail(taken);
    },
  };
  const world = fakeWorld({ witnesses: [witness] });
  const later = (ms: number): void => void (elapsedMs += ms);
  return { world, shown, later, sizes: () => shown.map(({ name, old, size }) => [name, old, size]) };
}

async function grow(world: FakeWorld, count: number, workspace: WorkspaceId = acme): Promise<void> {
  for (let place = 0; place < count; place += 1) await world.ledger.commit(workspace, anEntry(), []);
  await integrateLog(world, zeroNotary, workspace);
}

const errors = (world: FakeWorld) =>
  world.logged.map(({ event, workspace, detail }) => [event, workspace, String(detail)]);

const conflict = (size: number | null): WitnessFailure => ({ kind: "conflict", detail: "409", size });
const UNREACHABLE: WitnessFailure = { kind: "unreachable", detail: "away" };
const LINE = "— w1 x\n";
const rootOf = ({ note }: Submission) => parseCheckpoint(note)?.root ?? new Uint8Array();

/** What another process made of it meanwhile. */
const grown = Promise.resolve({ size: 8, note: null });

describe("a witness", () => {
  it("is shown each log's newest checkpoint once, with the proof that it continues the last one", async () => {
    const { world, shown, sizes } = aWorld(() => LINE);
    await grow(world, 5);
    await witnessLogs(world);
    await witnessLogs(world);
    await grow(world, 6);
    await grow(world, 2, globex);
    await witnessLogs(world);
    expect(sizes()).toEqual([
      ["umpire.test/acme", 0, 5],
      ["umpire.test/acme", 5, 11],
      ["umpire.test/globex", 0, 2],
    ]);
    const [before, after] = shown;
    if (!before || !after) throw new Error("nothing was shown");
    expect(before.proof).toEqual([]);
    const claim = { before: 5, size: 11, rootBefore: rootOf(before), root: rootOf(after), proof: after.proof };
    expect(verifyConsistency(zeroNotary.sha256, claim)).toBe(true);
    expect(await world.cosignatures.lines(acme, 11, ["w1"])).toEqual([LINE]);
    expect(world.logged).toEqual([]);
  });

  it("that remembers another checkpoint is asked again from there on", async () => {
    const { world, sizes } = aWorld(({ old }) => (old === 3 ? LINE : conflict(3)));
    await grow(world, 7);
    await witnessLogs(world);
    expect(sizes()).toEqual([
      ["umpire.test/acme", 0, 7],
      ["umpire.test/acme", 3, 7],
    ]);
    expect(await world.cosignatures.last(acme, "w1")).toBe(7);
  });

  it("that never agrees is not asked without end", async () => {
    let size = 0;
    const { world, shown } = aWorld(() => conflict((size += 1)));
    await grow(world, 9);
    await witnessLogs(world);
    expect(shown).toHaveLength(3);
    expect(errors(world)).toEqual([["witness_conflict", acme, "409"]]);
  });

  it("that saw more than there is says that the log was cut", async () => {
    const { world } = aWorld(() => conflict(8));
    await grow(world, 5);
    await witnessLogs(world);
    expect(errors(world)).toEqual([["witness_refused", acme, expect.stringMatching(/seen 8 entries.*has 5.*removed/)]]);
    expect(await world.cosignatures.last(acme, "w1")).toBe(0);
  });

  it("that saw more because another process showed it more says nothing", async () => {
    const { world } = aWorld(() => conflict(8));
    await grow(world, 5);
    const { newest } = world.trees;
    let asked = 0;
    const overtaken = {
      ...world.trees,
      newest: (workspace: WorkspaceId) => ((asked += 1) === 1 ? newest(workspace) : grown),
    };
    await witnessLogs({ ...world, trees: overtaken });
    expect(asked).toBe(2);
    expect(errors(world)).toEqual([]);
  });

  it.each([7, null])("that saw other entries, as many, says that they were rewritten (%j)", async (size) => {
    const { world } = aWorld(({ old }) => (old === 7 ? conflict(size) : conflict(7)));
    await grow(world, 7);
    await witnessLogs(world);
    expect(errors(world)).toEqual([["witness_refused", acme, expect.stringMatching(/seen 7 entries.*rewritten/)]]);
  });

  it("whose own last one is longer than the log now says that it was cut, without being asked", async () => {
    const { world, shown } = aWorld(() => LINE);
    await grow(world, 7);
    await witnessLogs(world);
    const trees = { ...world.trees, newest: async () => ({ size: 4, note: "n" }) };
    const cosignatures = { ...world.cosignatures, unseen: async () => [acme] };
    await witnessLogs({ ...world, trees, cosignatures });
    expect(shown).toHaveLength(1);
    expect(errors(world)).toEqual([["witness_refused", acme, expect.stringMatching(/seen 7 entries.*has 4/)]]);
  });

  it("that is away is left alone for longer each time, and sees everything when it is back", async () => {
    let isAway = true;
    const { world, shown, later } = aWorld(() => (isAway ? UNREACHABLE : LINE));
    await grow(world, 5);
    await grow(world, 2, globex);
    const tries: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      await witnessLogs(world);
      tries.push(shown.length);
      later(EVERY_MS);
    }
    // It is the witness that is away, so that the second log is not tried either.
    expect(tries).toEqual([1, 2, 2, 3, 3, 3, 3, 4]);
    expect(errors(world)).toHaveLength(4);
    isAway = false;
    later(600_000);
    await witnessLogs(world);
    expect([await world.cosignatures.last(acme, "w1"), await world.cosignatures.last(globex, "w1")]).toEqual([5, 2]);
  });

  it("that refuses one log sees the others", async () => {
    const refusal: WitnessFailure = { kind: "refused", detail: "no such log" };
    const { world, sizes } = aWorld(({ name }) => (name.endsWith("/acme") ? refusal : LINE));
    await grow(world, 5);
    await grow(world, 2, globex);
    await witnessLogs(world);
    await witnessLogs(world);
    expect(sizes()).toEqual([
      ["umpire.test/acme", 0, 5],
      ["umpire.test/globex", 0, 2],
    ]);
    expect(errors(world)).toEqual([["witness_refused", acme, "no such log"]]);
  });

  it("sees the others too when a log cannot be read", async () => {
    const { world } = aWorld(() => LINE);
    await grow(world, 5);
    await grow(world, 2, globex);
    const { newest } = world.trees;
    const trees = {
      ...world.trees,
      newest: (workspace: WorkspaceId) => (workspace === acme ? Promise.reject(new Error("gone")) : newest(workspace)),
    };
    await witnessLogs({ ...world, trees });
    expect(await world.cosignatures.last(globex, "w1")).toBe(2);
    expect(errors(world)).toEqual([["witness_refused", acme, expect.stringContaining("gone")]]);
  });

  it("is shown nothing by a service that signs nothing", async () => {
    const { world, shown } = aWorld(() => LINE);
    await grow(world, 5);
    await witnessLogs({ ...world, notary: null });
    expect(shown).toEqual([]);
  });
});
