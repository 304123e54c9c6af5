import type { Database } from "../adapters/database.ts";
import { rowsAt } from "../adapters/database.ts";
import { nativeHash } from "../adapters/native-hash.ts";
import type { Vault } from "../adapters/vault.ts";
import { AT_REST, compose } from "../compose.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { type Restored } from "../core/restore-entry.ts";
import { formatInstant } from "../core/time.ts";
import { record, type Write } from "../operations/record.ts";
import type { World } from "../ports.ts";
import type { Later } from "./later.ts";

/** The restored database as operations see it, before anybody is served. */
export const worldAtRest = (database: Database, vault: Vault): World =>
  compose({ ...AT_REST, database, vault, hash: nativeHash, log: { write: () => undefined } });

/** The service itself, as at a first start. */
const UMPIRE = { agent: "umpire", keyId: null } as const;

/** The first entry behind those of the backup: what is passed over, and who says so. */
export const recordRestore = (world: World, workspace: string, restore: Restored): Promise<void> =>
  written(world, workspace, { kind: "restore", body: { restore }, changes: [] });

/** Makes an erasure or an objection again, with an entry that names the one of before. */
export async function again(world: World, database: Database, later: Later): Promise<void> {
  const { workspace, subjectId, id, at, optedOut } = later;
  const before = { id, at: formatInstant(at) };
  if (later.kind === "subject_opted_out")
    return written(world, workspace, {
      kind: "subject_opted_out",
      body: { subject_id: subjectId, opted_out: optedOut, again: before },
      changes: [{ do: "opt_out", subjectId, at: optedOut ? at : null }],
    });
  const subject = await nameOf(world, database, later);
  return written(world, workspace, {
    kind: "subject_erased",
    body: { subject_id: subjectId, again: before },
    changes: [{ do: "erase_subject", subject, subjectId }],
  });
}

async function written(
  world: World,
  workspace: string,
  write: Pick<Write, "kind" | "body" | "changes">,
): Promise<void> {
  // Safe because it is the name of a log, which is that of its workspace.
  const by = { ...UMPIRE, workspace: workspace as WorkspaceId };
  const recorded = await record(world, by, { ...write, at: world.clock.now(), campaignId: null });
  if (!recorded.ok) throw new Error(`The entry ${write.kind} could not be written: ${recorded.failure.detail}`);
}

const NAMES = `SELECT owner AS name FROM campaigns WHERE workspace = ?1 AND owner IS NOT NULL
UNION SELECT actor FROM changes WHERE workspace = ?1
UNION SELECT 'campaign:' || id FROM campaigns WHERE workspace = ?1
UNION SELECT 'workspace'`;

/** Entries name subjects by a code that cannot be read backwards; what stands of them in clear is found by trying every name that stands in clear. */
async function nameOf(world: World, database: Database, { workspace, subjectId }: Later): Promise<string> {
  const rows = rowsAt<{ name: string }>(await database.read([{ sql: NAMES, args: [workspace] }]), 0);
  // Safe because it is the name of a log, which is that of its workspace.
  const place = workspace as WorkspaceId;
  const found = rows.find(({ name }) => world.subjects.idOf(place, name) === subjectId);
  // A name that nobody has: nothing of theirs stands in clear.
  return found?.name ?? subjectId;
}
