import { systemSecrets } from "../adapters/system.ts";
import type { StateChange } from "../core/ledger.ts";
import type { Held } from "../core/reply.ts";
import { HOUR_MS, type Instant } from "../core/time.ts";
import { type Holding, KEPT_MS, LEASE_MS, type RepeatPorts } from "../ports-repeats.ts";
import type { Memory } from "./memory.ts";

/** What memory holds of one idempotency key. */
export interface RepeatRow {
  /** Null: free for any request. */
  readonly request: string | null;
  readonly epoch: number;
  readonly leaseUntil: Instant;
  readonly state: "running" | "acted" | "done";
  readonly reply: string | null;
  readonly replyUntil: Instant;
  readonly keptUntil: Instant;
}

export type RepeatShard = Map<string, RepeatRow>;

export function applyReply(shard: RepeatShard, change: Extract<StateChange, { do: "keep_reply" }>): void {
  const { held, reply, isLast, until } = change;
  const row = shard.get(held.id);
  if (row && holds(shard, held))
    shard.set(held.id, { ...row, reply, replyUntil: until, state: isLast ? "done" : "acted" });
}

export const holds = (shard: RepeatShard, { id, epoch }: Held): boolean => {
  const row = shard.get(id);
  return row !== undefined && row.epoch === epoch && row.state !== "done";
};

/** Stands before what the real ones encrypt. */
const SEALED = "sealed: ";

export function eraseReplies(shard: RepeatShard): void {
  for (const [id, row] of shard) if (row.reply?.startsWith(SEALED)) shard.set(id, { ...row, reply: null });
}

/** Idempotency keys over a {@link Memory}, written without the adapters. */
export const repeatsIn = (memory: Memory): Pick<RepeatPorts, "repeats"> => ({
  repeats: {
    async claim({ workspace, keyId, operation, key, request, isRepeatable }, now) {
      const shard = memory.of(workspace).repeats;
      const id = `rep_${systemSecrets.hash(JSON.stringify([keyId, operation, key])).slice(7, 47)}` as const;
      const known = shard.get(id);
      const row = known && known.keptUntil > now ? known : undefined;
      if (row && row.request !== null && row.request !== request) return { is: "another" };
      const told = row?.state === "done" || (row?.state === "acted" && !isRepeatable && row.leaseUntil <= now);
      if (row && told) {
        shard.set(id, { ...row, state: "done" });
        return { is: "done", reply: row.replyUntil > now ? (row.reply?.replace(SEALED, "") ?? null) : null };
      }
      if (row && row.leaseUntil > now) return { is: "running" };
      const epoch = row ? row.epoch + 1 : now;
      const begun = { state: "running", reply: null, replyUntil: 0, ...row } as const;
      shard.set(id, { ...begun, request, epoch, leaseUntil: now + LEASE_MS, keptUntil: now + KEPT_MS });
      return { is: "yours", holding: holdingIn(memory, { workspace, id, epoch }) };
    },

    async sweep(now) {
      let swept = 0;
      for (const [, { repeats }] of memory.everyShard())
        for (const [id, row] of repeats) {
          if (row.keptUntil > now && (row.reply === null || row.replyUntil > now)) continue;
          swept += 1;
          if (row.keptUntil <= now) repeats.delete(id);
          else repeats.set(id, { ...row, reply: null });
        }
      return swept;
    },
  },
});

function holdingIn(memory: Memory, held: Held): Holding {
  const shard = memory.of(held.workspace).repeats;
  const keeping: Holding["keeping"] = (reply, { isLast, until, inClear }) => ({
    do: "keep_reply",
    held,
    reply: reply === null || inClear ? reply : SEALED + reply,
    isLast,
    until,
  });
  return {
    held,
    keeping,
    async finish(reply, how) {
      const isMine = holds(shard, held);
      applyReply(shard, keeping(reply, { ...how, isLast: true }));
      return isMine;
    },
    async release() {
      const row = shard.get(held.id);
      if (!row || !holds(shard, held)) return false;
      const freed = row.state === "running" ? { request: null, keptUntil: row.leaseUntil + HOUR_MS } : {};
      shard.set(held.id, { ...row, ...freed, leaseUntil: 0 });
      return true;
    },
    holdOn: () => () => undefined,
  };
}
