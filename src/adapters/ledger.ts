import { entryBody } from "../core/entry-body.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Entry, Recorded } from "../core/ledger.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { DecisionFilter, Ledger, RecordedBody, RecordedEntry, Secrets } from "../ports.ts";
import { type Argument, type Database, DatabaseError, rowsAt, type Statement } from "./database.ts";
import { permitOf, toCondition } from "./guards.ts";
import { readMatching } from "./ledger-search.ts";
import { asNumber, pagesOf } from "./page.ts";
import type { Condition } from "./put-rows.ts";
import type * as schema from "./schema.ts";
import { sharedProbe } from "./shared-probe.ts";
import { toStatements } from "./state-changes.ts";

type EntryRow = typeof schema.ledger.$inferSelect;
type Line = Pick<EntryRow, "id" | "seq" | "leaf_hash" | "body">;

/** The append-only record in SQL. The table's triggers hold the order, whoever writes (migrations/0001). */
export function ledgerOf(database: Database, hash: Secrets["hash"]): Ledger {
  const probe = sharedProbe(() => writable(database), PROBE_SHARED_MS);
  return {
    async commit(workspace, entry, changes, guards = []) {
      const permit =
        guards.length === 0
          ? null
          : permitOf(workspace, entry, [
              isNew(workspace, entry),
              ...guards.map((guard) => toCondition(workspace, guard)),
            ]);
      const when = permit?.taken ?? isNew(workspace, entry);
      const statements = [
        ...(permit ? [permit.take] : []),
        ...changes.flatMap((change) => toStatements(workspace, change, when)),
        // After the changes, which are made only while the entry is not there: a repeat changes nothing.
        append({ workspace, entry, hash }, when),
        ...(permit ? [permit.giveBack] : []),
        { sql: "SELECT seq, leaf_hash FROM ledger WHERE workspace = ? AND id = ?", args: [workspace, entry.id] },
      ];
      const first = await attempt(database, workspace, statements);
      // It may be only the answer that was lost. The id makes a repeat harmless, and then gives the place.
      const last =
        !first.ok && first.failure === "unavailable" ? await attempt(database, workspace, statements) : first;
      if (last.ok) return last.value === null ? fail("conflict") : ok(last.value);
      if (last.failure === "unique") return fail("conflict");
      probe.forget();
      return fail("unavailable");
    },

    async decision(workspace, id) {
      const sql = "SELECT id, seq, leaf_hash, body FROM ledger WHERE workspace = ? AND id = ? AND kind = 'decision'";
      const [line] = rowsAt<Line>(await database.read([{ sql, args: [workspace, id] }]), 0);
      return line === undefined ? null : toRecordedBody(line);
    },

    async decisions(workspace, filter, page) {
      const slice = PAGES.sliceOf(page);
      if (slice === null) return null;
      const terms = termsOf(filter, slice.after);
      const sql = `SELECT id, seq, leaf_hash, body FROM ledger
WHERE workspace = ? AND kind = 'decision'${terms.map((term) => ` AND ${term.sql}`).join("")}
ORDER BY seq DESC LIMIT ?`;
      const args = [workspace, ...terms.map(({ arg }) => arg), slice.limit];
      const lines = rowsAt<Line>(await database.read([{ sql, args }]), 0);
      return PAGES.pageOf(lines.map(toRecordedBody), page.limit, ({ sequence }) => sequence);
    },

    async length(workspace) {
      const sql = "SELECT coalesce(max(seq), -1) + 1 AS length FROM ledger WHERE workspace = ?";
      const [row] = rowsAt<{ length: number }>(await database.read([{ sql, args: [workspace] }]), 0);
      return row?.length ?? 0;
    },

    async entries(workspace, { from, limit }) {
      const sql = "SELECT * FROM ledger WHERE workspace = ? AND seq >= ? ORDER BY seq LIMIT ?";
      const rows = rowsAt<EntryRow>(await database.read([{ sql, args: [workspace, from, limit] }]), 0);
      return rows.map(toRecordedEntry);
    },

    async matching(workspace, stretch, filter) {
      const rows = rowsAt<EntryRow>(await database.read([readMatching(workspace, stretch, filter)]), 0);
      return rows.map(toRecordedEntry);
    },

    ready: probe.ask,
  };
}

/** A probe takes the write lock, and anybody may ask for one. */
const PROBE_SHARED_MS = 1_000;

const writable = (database: Database): Promise<boolean> =>
  database.write([{ sql: "SELECT 1 FROM ledger LIMIT 1", args: [] }]).then(
    () => true,
    () => false,
  );

/**
 * Runs a commit, whose last statement gives the entry's place; null: a guard did not hold. Throws when the schema refuses
 * it: that is a bug.
 */
async function attempt(
  database: Database,
  workspace: WorkspaceId,
  statements: readonly Statement[],
): Promise<Result<Recorded | null, Exclude<DatabaseError["reason"], "refused">>> {
  try {
    const [line] = rowsAt<Line>(await database.write(statements, workspace), statements.length - 1);
    return ok(line === undefined ? null : toRecorded(line));
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.reason === "refused") throw error;
    return fail(error.reason);
  }
}

const PAGES = pagesOf("decisions", asNumber);

const isNew = (workspace: WorkspaceId, { id }: Entry): Condition => ({
  sql: "NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.workspace = ? AND ledger.id = ?)",
  args: [workspace, id],
});

interface Append {
  readonly workspace: WorkspaceId;
  readonly entry: Entry;
  readonly hash: Secrets["hash"];
}

function append({ workspace, entry, hash }: Append, when: Condition): Statement {
  const body = entryBody(entry);
  const { id, kind, at, agent, keyId, campaignId, outcome, actionType } = entry;
  const columns = [
    workspace,
    workspace,
    id,
    kind,
    at,
    agent,
    keyId,
    campaignId,
    outcome,
    actionType,
    body,
    leafHash(body, hash),
  ];
  const sql = `INSERT INTO ledger (workspace, seq, id, kind, at, agent, key_id, campaign_id, outcome, action_type, body, leaf_hash)
SELECT ?, (SELECT coalesce(max(seq), -1) + 1 FROM ledger WHERE workspace = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE ${when.sql}`;
  return { sql, args: [...columns, ...when.args] };
}

/** RFC 6962 leaf of a canonical body: SHA-256(0x00 ‖ body), 64 hexadecimal digits. */
const leafHash = (body: string, hash: Secrets["hash"]): string => hash(`\0${body}`).slice("sha256:".length);

const toRecorded = ({ seq, leaf_hash }: Pick<Line, "seq" | "leaf_hash">): Recorded => ({
  sequence: seq,
  leafHash: leaf_hash,
});

const toRecordedBody = (line: Line): RecordedBody => ({ ...toRecorded(line), id: line.id, body: line.body });

const toRecordedEntry = (row: EntryRow): RecordedEntry => ({
  ...toRecordedBody(row),
  kind: row.kind,
  at: row.at,
  agent: row.agent,
  keyId: row.key_id,
  campaignId: row.campaign_id,
  outcome: row.outcome,
  actionType: row.action_type,
});

function termsOf(filter: DecisionFilter, after: number | null): readonly { sql: string; arg: Argument }[] {
  const terms = [
    { sql: "campaign_id = ?", arg: filter.campaignId },
    { sql: "outcome = ?", arg: filter.outcome },
    { sql: "agent = ?", arg: filter.agent },
    { sql: "at >= ?", arg: filter.from },
    { sql: "at < ?", arg: filter.to },
    { sql: "seq < ?", arg: after ?? undefined },
  ];
  return terms.flatMap(({ sql, arg }) => (arg === undefined ? [] : [{ sql, arg }]));
}
