import { EXPERIENCE, type Situation } from "../core/authority/situation.ts";
import { DAY_MS, type Instant } from "../core/time.ts";
import type { Named } from "./campaign-reads.ts";
import { type Row, type Rows, rowsAt, type Statement } from "./database.ts";

/** All that stands about a campaign, as one row of JSON lists: one statement in the batch that reads its facts. */
export function readSituation({ workspace, id }: Named, now: Instant): Statement {
  const here = "workspace = ?1 AND campaign_id = ?2";
  const lists: Readonly<Record<keyof Omit<Situation, "asOfSequence" | "lease" | "prompts">, string>> = {
    holds: `holds WHERE ${here} AND expires_at > ?3 AND released_at IS NULL`,
    switches: "kill_switches WHERE workspace = ?1 AND released_at IS NULL",
    approvals: `approvals WHERE ${here} AND status = 'pending'`,
    executions: `executions WHERE ${here} AND status IN ('queued', 'running', 'unknown')`,
    claims: `claims WHERE ${here}`,
    standings: `standings WHERE workspace = ?1
  AND account_id = coalesce((SELECT account_id FROM campaigns WHERE workspace = ?1 AND id = ?2), '')`,
    mistakes: `mistakes WHERE ${here} AND at > ?4`,
    mutes: `mutes WHERE ${here}`,
    outcomes: `(SELECT body FROM outcomes WHERE ${here} ORDER BY id DESC LIMIT ${EXPERIENCE})`,
  };
  const columns = Object.entries(lists).map(
    ([name, from]) => `(SELECT json_group_array(json(body)) FROM ${from}) AS ${name}`,
  );
  return {
    sql: `SELECT (SELECT coalesce(max(seq), -1) FROM ledger WHERE workspace = ?1) AS as_of,
(SELECT body FROM leases WHERE ${here} AND expires_at > ?3) AS lease,
(SELECT body FROM prompt_labels WHERE workspace = ?1 AND label = 'production') AS production,
(SELECT body FROM prompt_labels WHERE workspace = ?1 AND label = 'candidate') AS candidate,
${columns.join(",\n")}`,
    args: [workspace, id, now, now - DAY_MS],
  };
}

export function toSituation(results: readonly Rows[], index: number): Situation {
  const [row] = rowsAt<Row>(results, index);
  if (row === undefined) throw new Error("The situation is always one row");
  // Safe because only `authority-rows.ts` writes these bodies, from the types of core/authority/.
  const json = <T>(column: string): T => JSON.parse(String(row[column] ?? "null")) as T;
  return {
    asOfSequence: Number(row["as_of"]),
    lease: json("lease"),
    holds: json("holds"),
    switches: json("switches"),
    approvals: json("approvals"),
    executions: json("executions"),
    claims: json("claims"),
    standings: json("standings"),
    mistakes: json("mistakes"),
    mutes: json("mutes"),
    outcomes: json("outcomes"),
    prompts: { production: json("production"), candidate: json("candidate") },
  };
}
