import type { WorkspaceId } from "../core/ids.ts";
import type { EntryFilter, Slice } from "../ports-log.ts";
import type { Argument, Statement } from "./database.ts";

/** Looks through a stretch of the table, which the caller keeps short: most of these columns have no index. */
export function readMatching(
  workspace: WorkspaceId,
  { from, before, limit, newestFirst }: Slice,
  { kind, agent, campaignId, from: since, to }: EntryFilter,
): Statement {
  const terms: readonly (readonly [sql: string, arg: Argument | undefined])[] = [
    ["kind = ?", kind],
    ["agent = ?", agent],
    ["campaign_id = ?", campaignId],
    ["at >= ?", since],
    ["at < ?", to],
  ];
  const given = terms.flatMap(([sql, arg]) => (arg === undefined ? [] : [{ sql, arg }]));
  const sql = `SELECT * FROM ledger
WHERE workspace = ? AND seq >= ? AND seq < ?${given.map((term) => ` AND ${term.sql}`).join("")}
ORDER BY seq ${newestFirst ? "DESC" : "ASC"} LIMIT ?`;
  return { sql, args: [workspace, from, before, ...given.map(({ arg }) => arg), limit] };
}
