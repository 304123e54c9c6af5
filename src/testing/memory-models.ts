import type { BatchJob } from "../core/batch-job.ts";
import type { DecisionId, WorkspaceId } from "../core/ids.ts";
import { ALERTS, type Alert, monthOf, type Spent } from "../core/models/spending.ts";
import { fail, ok } from "../core/result.ts";
import { dateOf } from "../core/time.ts";
import type { ModelPorts } from "../ports-model.ts";
import type { Memory } from "./memory.ts";
import { type Call, labelsIn, type ModelShard, NO_TOKENS } from "./memory-model-shard.ts";
import { paged } from "./memory-ports.ts";

const sumsOf = ({ calls }: ModelShard, month: string) => {
  const its = [...calls.values()].filter(({ at }) => monthOf(at) === month);
  const sum = (of: (call: Call) => number) => its.reduce((total, call) => total + of(call), 0);
  return {
    settled: sum(({ cost }) => cost),
    reserved: sum(({ status, micros }) => (status === "reserved" ? micros : 0)),
  };
};

export function modelsIn(memory: Memory): ModelPorts {
  const models = (workspace: WorkspaceId) => memory.of(workspace).models;
  return {
    spending: {
      async reserve(workspace, reservation, { monthlyMicros: cap, stopsAtMicros, critical }) {
        const shard = models(workspace);
        const month = monthOf(reservation.at);
        const { settled, reserved } = sumsOf(shard, month);
        const before = shard.months.get(month) ?? { cap, exhausted: false, alerted: 0 };
        const lacks = settled + reservation.micros > cap;
        const exhausted = lacks || (before.exhausted && cap <= before.cap);
        shard.months.set(month, { cap, exhausted, alerted: before.alerted });
        if (settled + reserved + reservation.micros > cap) return fail("exhausted");
        if (!critical && settled + reserved >= stopsAtMicros) return fail("kept_for_critical");
        shard.calls.set(reservation.id, { ...reservation, status: "reserved", cost: 0, tokens: NO_TOKENS });
        return ok(undefined);
      },
      async settle(workspace, id, { status, micros, tokens }) {
        const { calls } = models(workspace);
        const call = calls.get(id);
        if (call?.status !== "reserved" && call?.status !== "lost") return;
        calls.set(id, { ...call, status, cost: Math.min(micros, call.micros), tokens: tokens ?? NO_TOKENS });
      },
      async sweep(now) {
        const lost = memory
          .everyShard()
          .flatMap(([, { models: shard }]) =>
            [...shard.calls.values()]
              .filter(({ status, expiresAt }) => status === "reserved" && expiresAt <= now)
              .map((call) => shard.calls.set(call.id, { ...call, status: "lost" })),
          );
        return lost.length;
      },
      async month(workspace, month) {
        const shard = models(workspace);
        const { settled, reserved } = sumsOf(shard, month);
        return {
          month,
          capMicros: shard.months.get(month)?.cap ?? 0,
          settledMicros: settled,
          reservedMicros: reserved,
        };
      },
      async usage(workspace, { from, to, by }) {
        const calls = [...models(workspace).calls.values()].filter(
          ({ status, at }) => ["settled", "reserved"].includes(status) && dateOf(at) >= from && dateOf(at) <= to,
        );
        const groups = Map.groupBy(calls, (call) => (by === "day" ? dateOf(call.at) : call[by]));
        const spent = [...groups].map(([name, its]) => spentOf(name, its));
        return spent.toSorted((a, b) => b.micros - a.micros || (a.name < b.name ? -1 : 1));
      },
      async alerts(limit) {
        return memory
          .everyShard()
          .flatMap(([workspace, { models: shard }]) => alertsOf(workspace, shard))
          .slice(0, limit);
      },
    },
    prompts: {
      get: async (workspace, id) => models(workspace).prompts.get(id) ?? null,
      list: async (workspace, page) =>
        paged(
          [...models(workspace).prompts.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1)),
          page,
          ({ id }) => id,
        ),
      labels: async (workspace) => labelsIn(models(workspace)),
      evalRuns: async (workspace, id) =>
        models(workspace)
          .evalRuns.filter(({ promptId }) => promptId === id)
          .toReversed()
          .slice(0, 20),
    },
    batches: {
      get: async (workspace, id) => models(workspace).batches.get(id) ?? null,
      async claim(now, { limit, leaseMs }) {
        const due = memory
          .everyShard()
          .flatMap(([workspace, { models: shard }]) =>
            [...shard.batches.values()]
              .filter(({ status, leaseUntil }) => ["queued", "running"].includes(status) && (leaseUntil ?? 0) <= now)
              .map((batch) => ({ workspace, shard, batch })),
          );
        return due.slice(0, limit).map(({ workspace, shard, batch }) => {
          const status = batch.status === "queued" ? "running" : batch.status;
          const item: BatchJob = { ...batch, status, epoch: batch.epoch + 1, leaseUntil: now + leaseMs };
          shard.batches.set(item.id, item);
          return { workspace, item };
        });
      },
      async renew(workspace, { id, epoch, until }) {
        const batch = models(workspace).batches.get(id);
        if (batch?.epoch !== epoch || batch.status !== "running") return false;
        models(workspace).batches.set(id, { ...batch, leaseUntil: until });
        return true;
      },
      async recorded(workspace, ids) {
        const wanted = new Set<string>(ids);
        const lines = memory.of(workspace).lines.filter(({ entry }) => wanted.has(entry.id));
        return new Map(ids.flatMap((id) => recordedOutcome(lines, id)));
      },
    },
  };
}

const recordedOutcome = (
  lines: readonly { readonly entry: { readonly id: string; readonly outcome: string | null } }[],
  id: DecisionId,
): (readonly [DecisionId, string])[] => {
  const outcome = lines.find(({ entry }) => entry.id === id)?.entry.outcome;
  return outcome ? [[id, outcome]] : [];
};

function spentOf(name: string, calls: readonly Call[]): Spent {
  const sum = (of: (call: Call) => number) => calls.reduce((total, call) => total + of(call), 0);
  return {
    name,
    calls: calls.length,
    questions: sum(({ items }) => items),
    micros: sum(({ cost }) => cost),
    tokens: {
      input: sum(({ tokens }) => tokens.input),
      output: sum(({ tokens }) => tokens.output),
      cacheWrite: sum(({ tokens }) => tokens.cacheWrite),
      cacheRead: sum(({ tokens }) => tokens.cacheRead),
    },
  };
}

const alertsOf = (workspace: WorkspaceId, shard: ModelShard): readonly Alert[] =>
  [...shard.months].flatMap(([month, { cap: capMicros, exhausted, alerted }]) => {
    const { settled: settledMicros } = sumsOf(shard, month);
    const percent = ALERTS.find((one) => one > alerted && (exhausted || settledMicros * 100 >= capMicros * one));
    return percent === undefined || capMicros === 0 ? [] : [{ workspace, month, percent, capMicros, settledMicros }];
  });
