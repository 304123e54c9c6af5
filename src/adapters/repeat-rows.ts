import type { StateChange } from "../core/ledger.ts";
import type { Statement } from "./database.ts";
import type { Condition } from "./put-rows.ts";

/** A reply that is kept → SQL. The key may be of another workspace than the entry: an operator's. */
export const keepReply = (
  { held: { workspace, id, epoch }, reply, isLast, until }: Extract<StateChange, { do: "keep_reply" }>,
  when: Condition,
): readonly [Statement] => [
  {
    sql: `UPDATE repeats SET state = ?, reply = ?, reply_until = ?
WHERE workspace = ? AND id = ? AND epoch = ? AND state <> 'done' AND ${when.sql}`,
    args: [isLast ? "done" : "acted", reply, until, workspace, id, epoch, ...when.args],
  },
];
