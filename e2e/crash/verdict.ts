import { isSignedBy } from "../../src/adapters/notary.ts";
import { aNotary } from "../../src/testing/a-notary.ts";
import { toHex } from "../../src/core/tlog/base64.ts";
import { parseCheckpoint } from "../../src/core/tlog/note.ts";
import { type Line, LOG_KEY, LOG_ORIGIN } from "./lines.ts";
import type { Stored, StoredCheckpoint, StoredEntry } from "./stored.ts";
import { leafOf, type Tree, treeOf } from "./tree.ts";

/** What is wrong with a database, held against what its processes were told; nothing anywhere is what it should be. */
export interface Verdict {
  /** Acknowledged, and not there, or elsewhere, or as something else. */
  readonly lost: readonly string[];
  /** Gaps and repeats of the sequence, ids that stand twice, bodies that are not their hashes. */
  readonly ledger: readonly string[];
  /** Records without their effect, effects without a record. */
  readonly effects: readonly string[];
  readonly checkpoints: readonly string[];
  readonly nodes: readonly string[];
  /** What SQLite's own check says other than "ok". */
  readonly integrity: readonly string[];
  /** What a process said that must not happen. */
  readonly bugs: readonly string[];
}

export const NOTHING_WRONG: Verdict = {
  lost: [],
  ledger: [],
  effects: [],
  checkpoints: [],
  nodes: [],
  integrity: [],
  bugs: [],
};

export async function verdictOf(stored: Stored, told: readonly Line[]): Promise<Verdict> {
  const workspaces = [...new Set(stored.entries.map(({ workspace }) => workspace))];
  const parts = workspaces.map((workspace) => within(stored, workspace));
  const trees = new Map(
    parts.map(({ workspace, entries }) => [workspace, treeOf(entries.map((one) => one.leaf_hash))]),
  );
  return {
    lost: lostOf(stored, told),
    ledger: parts.flatMap(({ entries }) => ledgerFaults(entries)),
    effects: [...parts.flatMap(effectFaults), ...stored.permits.map(({ id }) => `the permit of ${id} was left behind`)],
    checkpoints: [...(await checkpointFaults(stored, trees)), ...unpublished(stored, told)],
    nodes: parts.flatMap((part) => nodeFaults(part, trees.get(part.workspace))),
    integrity: stored.integrity.filter((line) => line !== "ok"),
    bugs: told.flatMap((line) => (line.say === "bug" ? [line.error] : [])),
  };
}

type Part = Omit<Stored, "permits" | "integrity"> & { readonly workspace: string };

function within(stored: Stored, workspace: string): Part {
  const own = <T extends { readonly workspace: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.workspace === workspace);
  return {
    workspace,
    entries: own(stored.entries),
    campaigns: own(stored.campaigns),
    leases: own(stored.leases),
    nodes: own(stored.nodes),
    checkpoints: own(stored.checkpoints),
  };
}

const placeOf = (workspace: string, id: string, rest: string): string => `${workspace} ${id} ${rest}`;

function lostOf({ entries }: Stored, told: readonly Line[]): readonly string[] {
  const places = new Set(
    entries.map(({ workspace, id, seq, leaf_hash }) => placeOf(workspace, id, `${seq} ${leaf_hash}`)),
  );
  const ids = new Set(entries.map(({ workspace, id }) => placeOf(workspace, id, "")));
  return told.flatMap((line) => {
    if (line.say === "recorded") {
      const place = placeOf(line.workspace, line.id, `${line.sequence} ${line.leafHash}`);
      return places.has(place) ? [] : [`${place} was acknowledged`];
    }
    const isThere = line.say === "refused" && ids.has(placeOf(line.workspace, line.id, ""));
    return isThere ? [`${line.id} was refused, and is there`] : [];
  });
}

function ledgerFaults(entries: readonly StoredEntry[]): readonly string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ seq, id, body, leaf_hash }, place) => {
    const isRepeat = seen.has(id);
    seen.add(id);
    return [
      ...(seq === place ? [] : [`${id}: ${seq} stands at ${place}`]),
      ...(isRepeat ? [`${id} stands twice`] : []),
      ...(leafOf(body) === leaf_hash ? [] : [`${id}: its body is not its leaf hash`]),
    ];
  });
}

function effectFaults({ workspace, entries, campaigns, leases }: Part): readonly string[] {
  const decided = new Set(entries.filter(({ kind }) => kind === "decision").map(({ id }) => id));
  const made = new Set(campaigns.map(({ id }) => id));
  const raised = entries.filter(({ kind }) => kind === "lease_taken").map(({ body }) => JSON.parse(body).token);
  const token = leases[0]?.token ?? 0;
  return [
    ...without(decided, made).map((id) => `${id} has no campaign`),
    ...without(made, decided).map((id) => `campaign ${id} has no record`),
    ...raised.flatMap((one, place) => (one === place + 1 ? [] : [`${workspace}: lease ${one} is raise ${place + 1}`])),
    ...(token === raised.length ? [] : [`${workspace}: the lease is at ${token} after ${raised.length} raises`]),
  ];
}

async function checkpointFaults({ checkpoints }: Stored, trees: ReadonlyMap<string, Tree>): Promise<readonly string[]> {
  const [{ publicKey }] = (await aNotary(LOG_KEY, LOG_ORIGIN)).signers;
  const faults = await Promise.all(
    checkpoints.map(async ({ workspace, size, root, note }) => {
      const parsed = parseCheckpoint(note);
      const signature = parsed?.signatures[0]?.signature ?? new Uint8Array();
      const isRight =
        parsed?.origin === `${LOG_ORIGIN}/${workspace}` &&
        parsed.size === size &&
        toHex(parsed.root) === root &&
        root === rootOf(trees.get(workspace), size) &&
        (await isSignedBy(publicKey, parsed.text, signature));
      return isRight ? [] : [`${workspace}: the checkpoint of ${size}`];
    }),
  );
  return faults.flat();
}

/** Null for a tree that is not as long. */
const rootOf = (tree: Tree | undefined, size: number): string | null =>
  tree === undefined || size < 1 || size > (tree.levels[0]?.length ?? 0) ? null : tree.rootOf(size);

/** Checkpoints that somebody was given, and that are not the stored ones. */
function unpublished({ checkpoints }: Stored, told: readonly Line[]): readonly string[] {
  const notes = new Set(checkpoints.map(({ workspace, note }) => placeOf(workspace, note, "")));
  return told.flatMap((line) =>
    line.say === "published" && !notes.has(placeOf(line.workspace, line.note, ""))
      ? [`${line.workspace}: was published, and is not there: ${line.note}`]
      : [],
  );
}

/** Exactly the subtrees of two leaves and more that are whole in the newest checkpoint. */
function nodeFaults({ workspace, nodes, checkpoints }: Part, tree: Tree | undefined): readonly string[] {
  const size = sizeOf(checkpoints);
  const expected = (tree?.levels ?? []).flatMap((hashes, level) =>
    level === 0 ? [] : hashes.slice(0, Math.floor(size / 2 ** level)).map((hash, idx) => `${level}/${idx} ${hash}`),
  );
  const [right, stored] = [new Set(expected), new Set(nodes.map(({ level, idx, hash }) => `${level}/${idx} ${hash}`))];
  return [
    ...without(right, stored).map((node) => `${workspace}: node ${node} is missing`),
    ...without(stored, right).map((node) => `${workspace}: node ${node} is not the tree's`),
  ];
}

/** How many commits were acknowledged. */
export const recordedOf = (told: readonly Line[]): number => told.filter(({ say }) => say === "recorded").length;

/** For whoever reads the output. */
export const figuresOf = ({ entries, checkpoints, nodes }: Stored, told: readonly Line[]): string =>
  `${recordedOf(told)} acknowledged, ${entries.length} recorded, ${checkpoints.length} checkpoints, ${nodes.length} nodes`;

export const sizeOf = (checkpoints: readonly StoredCheckpoint[]): number =>
  checkpoints.reduce((most, { size }) => Math.max(most, size), 0);

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...all].filter((one) => !others.has(one));
