import type { BatchJob } from "../core/batch-job.ts";
import type { Failure } from "../core/failure.ts";
import type { DecisionId, WorkspaceId } from "../core/ids.ts";
import type { World } from "../ports.ts";
import { commit } from "./record.ts";
import { runBatch } from "./run-batch.ts";

/** A worker that says nothing for so long is taken for dead, and another one goes on where it stopped. */
const LEASE_MS = 300_000;

/** Takes up what waits, of every workspace, and sees it to its end. Decisions that are recorded are not made again. */
export async function runBatches(world: World): Promise<void> {
  const claimed = await world.batches.claim(world.clock.now(), { limit: 1, leaseMs: LEASE_MS });
  await Promise.all(claimed.map(({ workspace, item }) => runJob(world, workspace, item)));
}

async function runJob(world: World, workspace: WorkspaceId, job: BatchJob): Promise<void> {
  const ids = job.items.map(({ decisionId }) => decisionId);
  const recorded = await world.batches.recorded(workspace, ids);
  const items = job.items.filter(({ decisionId }) => !recorded.has(decisionId));
  const failures: Record<DecisionId, Pick<Failure, "code" | "detail">> = {};
  const held = { id: job.id, epoch: job.epoch };
  // Before each call: so the lease lasts as long as the work does, and whoever cancelled is heard.
  const mayBegin = () => world.batches.renew(workspace, { ...held, until: world.clock.now() + LEASE_MS });
  await runBatch(
    world,
    job.caller,
    { items, terms: job.terms },
    {
      mayBegin,
      onResult(place, result) {
        const id = items[place]?.decisionId;
        if (!result.ok && id) failures[id] = { code: result.failure.code, detail: result.failure.detail };
      },
    },
  );
  const now = world.clock.now();
  // What was asked is in the decisions; here nobody needs it any more.
  const asked = job.items.map(({ decisionId, campaignId }) => ({ decisionId, campaignId, question: "" }));
  const batch: BatchJob = { ...job, items: asked, status: "succeeded", leaseUntil: null, finishedAt: now, failures };
  await commit(
    world,
    { workspace, agent: job.caller.agent, keyId: job.caller.keyId },
    {
      kind: "operation_finished",
      at: now,
      campaignId: null,
      body: { operation: { id: job.id, total: job.items.length, failed: Object.keys(failures).length } },
      changes: [{ do: "put_batch", batch }],
      // Cancelled, or in other hands: then it is not ours to end.
      guards: [{ holds: "batch_at", ...held }],
    },
  );
}
