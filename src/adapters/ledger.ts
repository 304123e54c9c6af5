import { canonical } from "../core/canonical.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Entry, Recorded } from "../core/ledger.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { DecisionFilter, Ledger, RecordedBody, Secrets } from "../ports.ts";
import { type Argument, type Database, DatabaseError, rowsAt, type Statement } from "./database.ts";
import { asNumber, pagesOf } from "./page.ts";
import type { Condition } from "./put-rows.ts";
import type * as schema from "./schema.ts";
import { sharedProbe } from "./shared-probe.ts";
import { toStatements } from "./state-changes.ts";

type Line = Pick<typeof schema.ledger.$inferSelect, "seq" | "leaf_hash" | "body">;

/** The append-only record in SQL. The table's triggers hold the order, whoever writes (migrations/0001). */
export function ledgerOf(database: Database, hash: Secrets["hash"]): Ledger {
  const probe = sharedProbe(() => writable(database), PROBE_SHARED_MS);
  return {
    async commit(workspace, entry, changes) {
      const statements = [
        ...changes.flatMap((change) => toStatements(workspace, change, isNew(workspace, entry))),
        // After the changes, which are made only while the entry is not there: a repeat changes nothing.
        append(workspace, entry, hash),
        { sql: "SELECT seq, leaf_hash FROM ledger WHERE workspace = ? AND id = ?", args: [workspace, entry.id] },
      ];
      const first = await attempt(database, statements);
      // It may be only the answer that was lost. The id makes a repeat harmless, and then gives the place.
      const last = !first.ok && first.failure === "unavailable" ? await attempt(database, statements) : first;
      if (last.ok) return last;
      if (last.failure === "unique") return fail("conflict");
      probe.forget();
      return fail("unavailable");
    },

    async decision(workspace, id) {
      const sql = "SELECT seq, leaf_hash, body FROM ledger WHERE workspace = ? AND id = ? AND kind = 'decision'";
      const [line] = rowsAt<Line>(await database.read([{ sql, args: [workspace, id] }]), 0);
      return line === undefined ? null : toRecordedBody(line);
    },

    async decisions(workspace, filter, page) {
      const slice = PAGES.sliceOf(page);
      if (slice === null) return null;
      const terms = termsOf(filter, slice.after);
      const sql = `SELECT seq, leaf_hash, body FROM ledger
WHERE workspace = ? AND kind = 'decision'${terms.map((term) => ` AND ${term.sql}`).join("")}
ORDER BY seq DESC LIMIT ?`;
      const args = [workspace, ...terms.map(({ arg }) => arg), slice.limit];
      const lines = rowsAt<Line>(await database.read([{ sql, args }]), 0);
      return PAGES.pageOf(lines.map(toRecordedBody), page.limit, ({ sequence }) => sequence);
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

/** Runs a commit, whose last statement gives the entry's place. Throws when the schema refuses it: that is a bug. */
async function attempt(
  database: Database,
  statements: readonly Statement[],
): Promise<Result<Recorded, Exclude<DatabaseError["reason"], "refused">>> {
  try {
    const [line] = rowsAt<Line>(await database.write(statements), statements.length - 1);
    return line === undefined ? fail("unavailable") : ok(toRecorded(line));
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

function append(workspace: WorkspaceId, entry: Entry, hash: Secrets["hash"]): Statement {
  const body = canonical(entry.body);
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
  const when = isNew(workspace, entry);
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

const toRecordedBody = (line: Line): RecordedBody => ({ ...toRecorded(line), body: line.body });

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
