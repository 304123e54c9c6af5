import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonical } from "../canonical.ts";
import { toHex } from "./base64.ts";
import type { ExportedRecord } from "./examine.ts";
import { runExaminer } from "./examine-run.ts";
import { grow } from "./grow.ts";
import { type Bytes, hashOf, type Node, nodeHash } from "./merkle.ts";
import { aroundRun, runOf } from "./run.ts";

const sha256 = (bytes: Bytes): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());

const leafAt = (place: number): Bytes => sha256(Uint8Array.of(0, place >> 8, place));

/** The hash of a subtree, by the definition. */
const hashAt = (leaves: readonly Bytes[], { level, index }: Node): Bytes =>
  level === 0
    ? (leaves[index] ?? new Uint8Array())
    : nodeHash(
        sha256,
        hashAt(leaves, { level: level - 1, index: index * 2 }),
        hashAt(leaves, { level: level - 1, index: index * 2 + 1 }),
      );

const MOST = 21;
const LEAVES = Array.from({ length: MOST }, (_, place) => leafAt(place));
const rootOf = (size: number): Bytes | null => grow(sha256, [], 0, LEAVES.slice(0, size)).root;

const aroundOf = (from: number, to: number, size: number) => {
  const places = aroundRun({ from, to }, size);
  return {
    before: places.before.map((node) => hashAt(LEAVES, node)),
    after: places.after.map((node) => hashAt(LEAVES, node)),
  };
};

describe("a run of leaves", () => {
  it("leads to the root of its log, wherever it begins and ends", () => {
    for (let size = 1; size <= MOST; size += 1)
      for (let from = 0; from <= size; from += 1)
        for (let to = from; to <= size; to += 1) {
          const run = runOf(sha256, { from, to }, { size, ...aroundOf(from, to, size) });
          for (const leaf of LEAVES.slice(from, to)) run.add(leaf);
          expect([from, to, size, run.root()]).toEqual([from, to, size, rootOf(size)]);
        }
  });

  it("does not with a leaf more or less, another one, two that changed places, or other hashes around it", () => {
    const [from, to, size] = [5, 11, MOST];
    const around = aroundOf(from, to, size);
    const inside = LEAVES.slice(from, to);
    const rootWith = (leaves: readonly Bytes[], over: Partial<typeof around> = {}) => {
      const run = runOf(sha256, { from, to }, { size, ...around, ...over });
      for (const leaf of leaves) run.add(leaf);
      return run.root();
    };
    expect(rootWith(inside)).toEqual(rootOf(size));
    expect(rootWith(inside.slice(1))).toBeNull();
    expect(rootWith([...inside, leafAt(11)])).toBeNull();
    expect(rootWith(inside.toSpliced(2, 1, leafAt(99)))).not.toEqual(rootOf(size));
    expect(rootWith(inside.toReversed())).not.toEqual(rootOf(size));
    expect(rootWith(inside, { before: around.before.slice(1) })).toBeNull();
    expect(rootWith(inside, { after: [...around.after, leafAt(0)] })).toBeNull();
    expect(rootWith(inside, { before: around.before.toReversed() })).not.toEqual(rootOf(size));
  });

  it("of an empty log has the hash of nothing", () => {
    expect(runOf(sha256, { from: 0, to: 0 }, { size: 0, before: [], after: [] }).root()).toEqual(
      sha256(new Uint8Array()),
    );
    expect(hashOf(sha256, [])).toBeNull();
  });
});

const recordAt = (sequence: number): ExportedRecord => {
  const [id, kind, at, agent, campaign_id] = [`ent_${sequence}`, "import", "2026-11-23T12:00:00.000Z", "crm", null];
  const body = canonical({ entry: { id, kind, at, agent, campaign_id } });
  const leaf = sha256(new Uint8Array(Buffer.from(`\0${body}`)));
  return { sequence, id, kind, at, agent, campaign_id, leaf_hash: toHex(leaf), body };
};

describe("entries of a run, held against the checkpoint", () => {
  const records = Array.from({ length: 12 }, (_, place) => recordAt(place));
  const leaves = records.map(({ leaf_hash }) => new Uint8Array(Buffer.from(leaf_hash, "hex")));
  const root = grow(sha256, [], 0, leaves).root ?? new Uint8Array();

  const verdictsOn = (some: readonly ExportedRecord[]) => {
    const places = aroundRun({ from: 3, to: 8 }, 12);
    const around = {
      before: places.before.map((node) => hashAt(leaves, node)),
      after: places.after.map((node) => hashAt(leaves, node)),
    };
    const examiner = runExaminer(sha256, { from: 3, to: 8 }, { ...around, checkpoint: { size: 12, root } });
    for (const record of some) examiner.add(record);
    return examiner.verdicts();
  };
  const inside = records.slice(3, 8);

  it("are whole and unchanged", () => {
    expect(verdictsOn(inside)).toEqual({ integrity: [], completeness: [] });
  });

  it.each([
    ["without the last", inside.slice(0, -1), [], ["there are 4 entries in place of 5"]],
    [
      "without one",
      inside.toSpliced(1, 1),
      [],
      ["entry 4: sequence 5 stands in its place", "there are 4 entries in place of 5"],
    ],
    ["with one twice", inside.toSpliced(1, 1, recordAt(3)), [], ["entry 4: sequence 3 stands in its place"]],
    [
      "with another column",
      inside.toSpliced(1, 1, { ...recordAt(4), agent: "eve" }),
      ["entry 4: its agent is not what its body says"],
      [],
    ],
    [
      "with another entry that is whole by itself",
      inside.toSpliced(1, 1, { ...recordAt(99), sequence: 4 }),
      ["entries 3 to 8 do not lead to the checkpoint's root"],
      [],
    ],
  ])("%s are not", (_, some, integrity, completeness) => {
    expect(verdictsOn(some)).toEqual({ integrity, completeness });
  });
});
