import type { Held, RepeatId } from "../core/reply.ts";
import { oncePerFew } from "../core/once-per.ts";
import { HOUR_MS } from "../core/time.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { type Holding, KEPT_MS, type KeyedCall, LEASE_MS, RENEWED_MS, type Repeats } from "../ports-repeats.ts";
import type { Clock } from "../ports.ts";
import { type Database, DatabaseError, rowsAt, type Statement } from "./database.ts";
import { keepReply } from "./repeat-rows.ts";
import type { Vault } from "./vault.ts";

/** Idempotency keys in SQL. What is kept of a call is an HMAC of its key and of its request, and its reply, encrypted. */
export function repeatsOf(all: Database, vault: Vault, clock: Pick<Clock, "now">): Repeats {
  const database: Database = { ...all, write: (statements, lane) => all.write(statements, lane).catch(later) };
  const unwrap = oncePerFew(1_000, vault.unwrap);
  return {
    async claim(call, now) {
      const id = vault.repeatIdOf(call);
      const fingerprint = vault.fingerprintOf(call);
      const rows = await database.write(claiming({ call, id, fingerprint, now }, vault.newKey()), call.workspace);
      const [taken] = rowsAt<Pick<Row, "epoch" | "state">>(rows, 2);
      const [row] = rowsAt<Row>(rows, 3);
      const key = row && unwrap(row.wrapped_key);
      if (!row || !key) throw new Error("A key was claimed, and it or what encrypts its reply is not there");
      if (row.fingerprint !== fingerprint) return { is: "another" };
      const held: Held = { workspace: call.workspace, id, epoch: row.epoch };
      if (row.state === "done") return { is: "done", reply: readable(vault, { row, held, key, now }) };
      return taken ? { is: "yours", holding: holdingOf({ database, vault, clock }, held, key) } : { is: "running" };
    },

    async sweep(now, limit) {
      const rows = await database.write([
        {
          sql: "DELETE FROM repeats WHERE (workspace, id) IN (SELECT workspace, id FROM repeats WHERE kept_until <= ? LIMIT ?) RETURNING 1",
          args: [now, limit],
        },
        {
          sql: `UPDATE repeats SET reply = NULL
WHERE (workspace, id) IN (SELECT workspace, id FROM repeats WHERE reply IS NOT NULL AND reply_until <= ? LIMIT ?) RETURNING 1`,
          args: [now, limit],
        },
      ]);
      return rowsAt(rows, 0).length + rowsAt(rows, 1).length;
    },
  };
}

/** What was not even sent may be asked for again, as what nobody heard of. */
function later(error: unknown): never {
  if (error instanceof DatabaseError && error.reason === "unsent") throw new DatabaseError("unavailable", error);
  throw error;
}

interface Row {
  readonly epoch: number;
  readonly state: "running" | "acted" | "done";
  readonly fingerprint: string;
  readonly reply: string | null;
  readonly reply_until: number | null;
  readonly wrapped_key: string;
}

interface Claiming {
  readonly call: KeyedCall;
  readonly id: RepeatId;
  readonly fingerprint: string;
  readonly now: number;
}

/** Of a key that was let go of before anything was done: any request may have it. */
const FREE = "''";

/**
 * New, free, or over: a call whose lease ran out before it did anything, or that may be done again, is taken over. What one that did
 * something has left is its reply from then on. A key begins at the moment's epoch, so that one that was forgotten and comes again has no old one.
 */
const CLAIM = `INSERT INTO repeats (workspace, id, fingerprint, epoch, lease_until, state, kept_until) VALUES (?1, ?2, ?3, ?7, ?4, 'running', ?5)
ON CONFLICT (workspace, id) DO UPDATE SET epoch = epoch + 1, lease_until = excluded.lease_until, kept_until = excluded.kept_until,
  fingerprint = excluded.fingerprint, state = iif(state = 'acted' AND NOT ?6, 'done', state)
WHERE state <> 'done' AND lease_until <= ?7 AND fingerprint IN (${FREE}, excluded.fingerprint)
RETURNING epoch, state`;

function claiming({ call, id, fingerprint, now }: Claiming, newKey: string): readonly Statement[] {
  const { workspace, isRepeatable } = call;
  return [
    { sql: "INSERT OR IGNORE INTO repeat_keys (workspace, wrapped_key) VALUES (?, ?)", args: [workspace, newKey] },
    { sql: "DELETE FROM repeats WHERE workspace = ? AND id = ? AND kept_until <= ?", args: [workspace, id, now] },
    {
      sql: CLAIM,
      args: [workspace, id, fingerprint, now + LEASE_MS, now + KEPT_MS, isRepeatable ? 1 : 0, now],
    },
    {
      sql: `SELECT epoch, state, fingerprint, reply, reply_until, wrapped_key
FROM repeats JOIN repeat_keys USING (workspace) WHERE workspace = ? AND id = ?`,
      args: [workspace, id],
    },
  ];
}

interface Sealed {
  readonly row: Pick<Row, "reply" | "reply_until">;
  readonly held: Held;
  readonly key: Bytes;
  readonly now: number;
}

function readable(vault: Vault, { row: { reply, reply_until }, held, key, now }: Sealed): string | null {
  if (reply === null || (reply_until ?? 0) <= now) return null;
  return isClear(reply) ? reply : vault.cipher.decrypt(key, contextOf(held), reply);
}

/** JSON, and not base64. */
const isClear = (reply: string): boolean => reply.startsWith("{");

/** What is encrypted for one key opens for no other. */
const contextOf = ({ workspace, id }: Held): string => JSON.stringify(["reply", workspace, id]);

interface Means {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Pick<Clock, "now">;
}

const MINE = "workspace = ? AND id = ? AND epoch = ?";

function holdingOf({ database, vault, clock }: Means, held: Held, key: Bytes): Holding {
  const { workspace, id, epoch } = held;
  const mine = [workspace, id, epoch];
  const sealed = (text: string) => vault.cipher.encrypt(key, contextOf(held), text);
  const keeping: Holding["keeping"] = (reply, { isLast, until, inClear }) => ({
    do: "keep_reply",
    held,
    reply: reply === null || inClear ? reply : sealed(reply),
    isLast,
    until,
  });
  return {
    held,
    keeping,
    async finish(reply, how) {
      const change = keeping(reply, { ...how, isLast: true });
      const always = { sql: "1", args: [] };
      const rows = await database.write(
        [
          ...keepReply(change, always),
          { sql: `SELECT 1 FROM repeats WHERE ${MINE} AND reply = ?`, args: [...mine, change.reply] },
        ],
        workspace,
      );
      return rowsAt(rows, 1).length === 1;
    },
    async release() {
      const rows = await database.write(
        [
          {
            // Not deleted: whoever lost it before has an old epoch then, and nothing else.
            sql: `UPDATE repeats SET fingerprint = ${FREE}, kept_until = ? WHERE ${MINE} AND state = 'running'`,
            args: [clock.now() + HOUR_MS, ...mine],
          },
          { sql: `UPDATE repeats SET lease_until = 0 WHERE ${MINE} AND state <> 'done' RETURNING 1`, args: mine },
        ],
        workspace,
      );
      return rowsAt(rows, 1).length === 1;
    },
    holdOn() {
      const renew = { sql: `UPDATE repeats SET lease_until = ? WHERE ${MINE} AND state <> 'done'` };
      const timer = setInterval(() => {
        // One that fails is followed by another; should none come through, the epoch holds.
        database.write([{ ...renew, args: [clock.now() + LEASE_MS, ...mine] }], workspace).catch(() => undefined);
      }, RENEWED_MS);
      return () => clearInterval(timer);
    },
  };
}
