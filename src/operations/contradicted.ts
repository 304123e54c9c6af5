import type { WorkspaceId } from "../core/ids.ts";
import { isPassedOver } from "../core/restore-entry.ts";
import type { Head } from "../core/tlog/head.ts";
import { parseCheckpoint } from "../core/tlog/note.ts";
import { sameBytes } from "../core/tlog/verify.ts";
import type { World } from "../ports.ts";
import type { Notary, ShownLog, Witness } from "../ports-log.ts";
import { hashesOf, integrateLog } from "./integrate-log.ts";
import { renotarized } from "./notarize.ts";

/** A log as it stands here, under each name that it is known by. */
interface OwnLog extends ShownLog {
  readonly workspace: WorkspaceId;
}

/**
 * Before serving: what witnesses saw of the logs that is not in them, a sentence each. Then an older copy of the database was put back, or somebody
 * changed it, and to go on would be to record another past; unless an entry `restore` accepted that very loss. Who cannot be asked keeps
 * nobody from starting: it is logged, and found later by `witness-logs.ts`.
 */
export async function contradicted(world: World): Promise<readonly string[]> {
  const { notary, witnesses } = world;
  if (notary === null || witnesses.length === 0) return [];
  const logs = await ownLogs(world, notary);
  const asked = { world, notary, logs };
  const found = await Promise.all(witnesses.map((witness) => contradictedBy(asked, witness)));
  return found.flat();
}

async function ownLogs(world: World, notary: Notary): Promise<readonly OwnLog[]> {
  const logs: OwnLog[] = [];
  for (const workspace of await world.retention.workspaces()) {
    const before = await world.trees.newest(workspace);
    await integrateLog(world, notary, workspace);
    const { size, note } = await world.trees.newest(workspace);
    if (note === null) continue;
    // By the name that is signed: the service may have another one since, and a log that does not grow keeps its own.
    const name = originOf(note);
    logs.push({ workspace, name, size, note: await renotarized(notary, workspace, note) });
    // A name that it had until now: another one is no way around what was seen under it.
    const former = originOf(before.note ?? note);
    if (former !== name) logs.push({ workspace, name: former, size: before.size, note: before.note ?? "" });
  }
  return logs;
}

const originOf = (note: string): string => parseCheckpoint(note)?.origin ?? "";

interface Asked {
  readonly world: World;
  readonly notary: Notary;
  readonly logs: readonly OwnLog[];
}

async function contradictedBy({ world, notary, logs }: Asked, witness: Witness): Promise<readonly string[]> {
  const { heads, failure } = (await witness.seen?.(logs)) ?? NOTHING_SEEN;
  const { name } = witness;
  const noted = await notedHeads(world, logs, name);
  if (failure !== null) world.log.write({ level: "warn", event: "witness_not_asked", witness: name, detail: failure });
  const sentences: string[] = [];
  for (const head of [...noted, ...heads]) {
    const workspace = workspaceOf(notary, logs, head);
    if (workspace === null) continue;
    const wrong = await wrongWith(world, notary, { workspace, head });
    if (wrong && !isPassedOver(head, await world.cosignatures.passedOver(workspace)))
      sentences.push(`${name} has seen ${head.size} entries of the log ${head.origin}, ${wrong}.`);
  }
  return sentences;
}

/** What we noted ourselves that it took. */
async function notedHeads({ cosignatures }: World, logs: readonly OwnLog[], witness: string): Promise<readonly Head[]> {
  const heads: Head[] = [];
  for (const { workspace, name: origin, size } of logs) {
    const last = await cosignatures.last(workspace, witness);
    if (last > size) heads.push({ origin, size: last, root: null });
  }
  return heads;
}

const NOTHING_SEEN = { heads: [], failure: null };

/** Null for a log of somebody else. */
function workspaceOf({ origin }: Notary, logs: readonly OwnLog[], head: Head): WorkspaceId | null {
  const known = logs.find(({ name }) => name === head.origin);
  if (known) return known.workspace;
  const prefix = `${origin}/`;
  // Safe because that is what names of logs are made of; of a workspace that is not here, there is no entry either.
  return head.origin.startsWith(prefix) ? (decoded(head.origin.slice(prefix.length)) as WorkspaceId) : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

interface Claimed {
  readonly workspace: WorkspaceId;
  readonly head: Head;
}

/** Null: nothing. */
async function wrongWith(world: World, notary: Notary, { workspace, head }: Claimed): Promise<string | null> {
  const { size } = await world.trees.newest(workspace);
  if (head.size > size)
    return `which has ${size} here: an older copy of the database was put back, or entries were removed`;
  if (head.isOther) return OTHERS;
  if (head.root === null || head.size === 0) return null;
  const [root] = await hashesOf(world.trees, notary, { workspace, ranges: [{ from: 0, to: head.size }] });
  return root && sameBytes(root, head.root) ? null : OTHERS;
}

const OTHERS =
  "and others than those here: what it saw was rewritten, or an older copy was put back and has grown since";
