import type { Execution } from "../core/authority/execution.ts";
import type { AuthorityPorts, Within } from "../ports-authority.ts";
import type { AuthorityShard } from "./memory-authority.ts";
import type { Memory } from "./memory.ts";
import { paged } from "./memory-ports.ts";

type InMemory = Omit<AuthorityPorts, "platforms" | "courier">;

/** The ports of authority over a {@link Memory}. */
export const authorityIn = (memory: Memory): InMemory => ({
  approvals: approvalsIn(memory),
  executions: executionsIn(memory),
  treaty: treatyIn(memory),
  experience: {
    outcomes: async (workspace, id) => memory.of(workspace).authority.outcomes.filter((one) => one.decisionId === id),
    feedback: async (workspace, id) => memory.of(workspace).authority.feedback.filter((one) => one.decisionId === id),
  },
  webhooks: webhooksIn(memory),
  buckets: {
    async take({ workspace, platform, accountId, calls, perMs }, now) {
      const { buckets } = memory.of(workspace).authority;
      const key = JSON.stringify([platform, accountId]);
      const next = buckets.get(key) ?? 0;
      if (next > now * 1_000) return { granted: false, retryAt: Math.ceil(next / 1_000) };
      buckets.set(key, now * 1_000 + Math.ceil((perMs * 1_000) / Math.max(1, calls - 1)));
      return { granted: true };
    },
  },
});

const newest = <T extends { readonly id: string }>(things: Iterable<T>): T[] =>
  [...things].sort((a, b) => (a.id < b.id ? 1 : -1));

const everywhere = <T>(memory: Memory, of: (shard: AuthorityShard) => Iterable<T>): Within<T>[] =>
  memory.everyShard().flatMap(([workspace, { authority }]) => [...of(authority)].map((item) => ({ workspace, item })));

const approvalsIn = (memory: Memory): InMemory["approvals"] => ({
  get: async (workspace, id) => memory.of(workspace).authority.approvals.get(id) ?? null,
  ofDecision: async (workspace, id) =>
    [...memory.of(workspace).authority.approvals.values()].find(({ decisionId }) => decisionId === id) ?? null,
  async list(workspace, { status, assignee, campaignId }, page) {
    const found = newest(memory.of(workspace).authority.approvals.values()).filter(
      (approval) =>
        (status === undefined || approval.status === status) &&
        (assignee === undefined || approval.assignees[approval.stage] === assignee) &&
        (campaignId === undefined || approval.campaignId === campaignId),
    );
    return paged(found, page, ({ id }) => id);
  },
  due: async (now, limit) =>
    everywhere(memory, ({ approvals }) => approvals.values())
      .filter(({ item }) => item.status === "pending")
      .filter(({ item }) => [item.remindAt, item.escalateAt, item.expiresAt].some((at) => at !== null && at <= now))
      .slice(0, limit),
});

function executionsIn(memory: Memory): InMemory["executions"] {
  const those = (workspace: Parameters<Memory["of"]>[0], test: (one: Execution) => boolean) =>
    newest(memory.of(workspace).authority.executions.values()).filter(test);
  return {
    get: async (workspace, id) => memory.of(workspace).authority.executions.get(id) ?? null,
    ofDecision: async (workspace, id) => those(workspace, ({ decisionId }) => decisionId === id),
    undoing: async (workspace, id) => those(workspace, ({ undoes }) => undoes === id),
    ofBatch: async (workspace, id) => those(workspace, ({ batchId }) => batchId === id),
    async claim(now, { limit, leaseMs }) {
      const due = everywhere(memory, ({ executions }) => executions.values())
        .filter(({ item }) => ["queued", "running", "unknown"].includes(item.status) && item.runAt <= now)
        .sort((a, b) => a.item.runAt - b.item.runAt)
        .slice(0, limit);
      return due.map(({ workspace, item }) => {
        const claimed: Execution = {
          ...item,
          status: item.status === "queued" ? "running" : item.status,
          epoch: item.epoch + 1,
          leaseUntil: now + leaseMs,
          runAt: now + leaseMs,
        };
        memory.of(workspace).authority.executions.set(item.id, claimed);
        return { workspace, item: claimed };
      });
    },
    async resultsOf(workspace, agent, since) {
      const done = those(
        workspace,
        (one) =>
          one.agent === agent &&
          (one.finishedAt ?? 0) > since &&
          (one.status === "succeeded" || one.status === "failed"),
      );
      return { finished: done.length, failed: done.filter(({ status }) => status === "failed").length };
    },
  };
}

const treatyIn = (memory: Memory): InMemory["treaty"] => ({
  holds: async (workspace, id) =>
    newest(memory.of(workspace).authority.holds.values()).filter(({ campaignId }) => campaignId === id),
  lease: async (workspace, id) => memory.of(workspace).authority.leases.get(id) ?? null,
  switches: async (workspace) => newest(memory.of(workspace).authority.switches.values()),
  standings: async (workspace) =>
    [...memory.of(workspace).authority.standings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, standing]) => standing),
  mutes: async (workspace) => [...memory.of(workspace).authority.mutes.values()],
  mistakesOf: async (workspace, agent, since) =>
    memory.of(workspace).authority.mistakes.filter((one) => one.agent === agent && one.at > since).length,
});

const webhooksIn = (memory: Memory): InMemory["webhooks"] => ({
  get: async (workspace, id) => memory.of(workspace).authority.webhooks.get(id) ?? null,
  end: async (workspace) => memory.of(workspace).lines.length,
  list: async (workspace) => newest(memory.of(workspace).authority.webhooks.values()).toReversed(),
  async claim(now, { limit, leaseMs }) {
    const due = everywhere(memory, ({ webhooks }) => webhooks.values())
      .filter(({ item }) => item.disabledAt === null && item.nextAttemptAt <= now)
      .filter(({ workspace, item }) => memory.of(workspace).lines.length > item.cursor)
      .slice(0, limit);
    return due.map(({ workspace, item }) => {
      const claimed = { ...item, epoch: item.epoch + 1, leaseUntil: now + leaseMs, nextAttemptAt: now + leaseMs };
      memory.of(workspace).authority.webhooks.set(item.id, claimed);
      return { workspace, item: claimed };
    });
  },
  async progress(workspace, webhook) {
    const { webhooks } = memory.of(workspace).authority;
    if (webhooks.get(webhook.id)?.epoch !== webhook.epoch) return false;
    webhooks.set(webhook.id, webhook);
    return true;
  },
});
