import { type Database, rowsAt } from "../adapters/database.ts";
import { nativeSigning } from "../adapters/native-signing.ts";
import type { SubjectId } from "../core/ids.ts";
import { parseInstant } from "../core/time.ts";
import { type ExportedRecord, faultsOf } from "../core/tlog/examine.ts";
import { readFile } from "node:fs/promises";

/** An erasure or an objection that came after the backup, which does not have it. */
export interface Later {
  readonly workspace: string;
  readonly id: string;
  readonly kind: "subject_erased" | "subject_opted_out";
  readonly at: number;
  readonly subjectId: SubjectId;
  /** Of an objection: whether it was made or taken back. */
  readonly optedOut: boolean;
}

/** Those that the restored database does not have, in order; of objections by one subject, the last. */
export async function missingLater(restored: Database, all: readonly Later[]): Promise<readonly Later[]> {
  const found = new Map<string, Later>();
  for (const one of all) {
    const sql = "SELECT 1 AS known FROM ledger WHERE workspace = ? AND id = ?";
    const known = rowsAt(await restored.read([{ sql, args: [one.workspace, one.id] }]), 0).length > 0;
    if (!known) found.set(JSON.stringify([one.workspace, one.kind, one.subjectId]), one);
  }
  return [...found.values()].toSorted((a, b) => a.at - b.at);
}

/** Those in an export of one workspace's log (`GET /audit/export`). Throws for what is none, or of none of these logs. */
export async function laterInExport(path: string, restored: Database): Promise<readonly Later[]> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`${path} cannot be read.`);
  });
  const records = text
    .split("\n")
    .flatMap((line, place) => (line === "" ? [] : recordIn(line, `${path}, line ${place + 1}`)));
  const workspace = await workspaceIn(records, restored);
  if (workspace === null)
    throw new Error(
      `${path} is an export of none of the logs in this backup, or of which cannot be told: export it from a sequence on that the backup has (GET /audit/export?from=0).`,
    );
  return records.flatMap((record) => laterOf(record, workspace));
}

/** What is left of an entry that was pruned is passed over. */
function recordIn(line: string, where: string): readonly ExportedRecord[] {
  const value = Object(parsedJson(line));
  if (value["object"] === "pruned_record") return [];
  const isRecord = ["id", "kind", "at", "body", "leaf_hash"].every((name) => typeof value[name] === "string");
  if (!isRecord || !Number.isSafeInteger(value["sequence"]))
    throw new Error(`${where}: it is no line of an export (format=jsonl).`);
  // Safe because each field that is used was looked at.
  const record = value as ExportedRecord;
  const [fault] = faultsOf(nativeSigning.sha256, record);
  if (fault !== undefined && record.kind.startsWith("subject_")) throw new Error(`${where}: ${fault}.`);
  return [record];
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function workspaceIn(records: readonly ExportedRecord[], restored: Database): Promise<string | null> {
  const sql = "SELECT DISTINCT workspace FROM ledger";
  const rows = rowsAt<{ workspace: string }>(await restored.read([{ sql, args: [] }]), 0);
  for (const { workspace } of rows) {
    const at = "SELECT 1 AS known FROM ledger WHERE workspace = ?1 AND id IN (SELECT value FROM json_each(?2)) LIMIT 1";
    const args = [workspace, JSON.stringify(records.map(({ id }) => id))];
    if (rowsAt(await restored.read([{ sql: at, args }]), 0).length > 0) return workspace;
  }
  // One that begins behind the backup: there is only one log that it can be of.
  return rows.length === 1 && records.length > 0 ? (rows[0]?.workspace ?? null) : null;
}

function laterOf({ id, kind, at, body }: ExportedRecord, workspace: string): readonly Later[] {
  if (kind !== "subject_erased" && kind !== "subject_opted_out") return [];
  const told = Object(parsedJson(body));
  if (!/^sub_[0-9a-f]{40}$/.test(told["subject_id"])) return [];
  return [
    {
      workspace,
      id,
      kind,
      at: parseInstant(at) ?? 0,
      subjectId: told["subject_id"],
      optedOut: told["opted_out"] === true,
    },
  ];
}
