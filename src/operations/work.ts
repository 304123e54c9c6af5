import { HOUR_MS, SECOND_MS } from "../core/time.ts";
import type { World } from "../ports.ts";
import { deliverWebhooks } from "./deliver-webhooks.ts";
import { forgetReplies } from "./forget-replies.ts";
import { integrateLogs } from "./integrate-log.ts";
import { prune } from "./prune.ts";
import { runBatches } from "./run-batches.ts";
import { runExecutions } from "./run-executions.ts";
import { sweepApprovals } from "./sweep-approvals.ts";
import { watchBudgets } from "./watch-budgets.ts";
import { witnessLogs } from "./witness-logs.ts";

/** Everything that is done for all workspaces without anybody asking. Each on its own: one that fails stops none of the others. */
const JOBS: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  executions: runExecutions,
  webhooks: (world) => deliverWebhooks(world, world.clock.now()),
  approvals: (world) => sweepApprovals(world, world.clock.now()),
  budgets: watchBudgets,
};

/** What may take minutes, and must not keep the others waiting: called apart from {@link work}. Never rejects. */
export const longWork = (world: World): Promise<unknown> => guarded(world, "batches", runBatches);

/** The log is brought up to the ledger, often enough to be a second behind it at most. Never rejects. */
export const logWork = (world: World): Promise<unknown> => guarded(world, "log", integrateLogs);

/** What is older than it is kept goes. Never rejects. */
export const retentionWork = (world: World): Promise<unknown> =>
  Promise.all([guarded(world, "retention", prune), guarded(world, "idempotency", forgetReplies)]);

/** Witnesses see the log's newest checkpoints: called apart, because somebody else is waited for. Never rejects. */
export const witnessWork = (world: World): Promise<unknown> => guarded(world, "witnesses", witnessLogs);

/** The same for cron, which comes every minute: in the first minute of an hour. Never rejects. */
export const hourlyRetentionWork = async (world: World): Promise<unknown> =>
  world.clock.now() % HOUR_MS < 60 * SECOND_MS ? retentionWork(world) : null;

/** One round. Never rejects: what goes wrong is logged, and comes up again in the next round. */
export async function work(world: World): Promise<void> {
  await Promise.all(Object.entries(JOBS).map(([job, run]) => guarded(world, job, run)));
}

const guarded = (world: World, job: string, run: (world: World) => Promise<unknown>): Promise<unknown> =>
  run(world).catch((error: unknown) =>
    world.log.write({ level: "error", event: "job_failed", job, error: String(error) }),
  );
