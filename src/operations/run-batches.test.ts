import { describe, expect, it } from "vitest";
import type { BatchJob } from "../core/batch-job.ts";
import { aCaller, aCampaign, NOW, someDays, workspaceOf } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import { runBatches } from "./run-batches.ts";

const ACME = workspaceOf("acme");

const JOB: BatchJob = {
  id: "opn_1",
  status: "queued",
  epoch: 0,
  leaseUntil: null,
  caller: aCaller(),
  items: ["a", "b", "nobody", "c"].map((campaignId, place) => ({
    decisionId: `dec_${place}` as const,
    campaignId,
    question: "should we increase budget?",
  })),
  terms: { mode: null, maxAutonomy: null, criticality: "normal", maxCostMicros: null, fresh: true },
  createdAt: NOW,
  finishedAt: null,
  failures: {},
};

function given(job: BatchJob = JOB) {
  const world = reasoningWorld();
  for (const id of ["a", "b", "c"])
    world.store([
      { do: "put_campaign", campaign: aCampaign({ id }) },
      { do: "put_days", campaignId: id, days: someDays(14, { conversions: 30, clicks: 500, revenueMinor: 150_000 }) },
    ]);
  world.store([{ do: "put_batch", batch: job }]);
  const decided = () =>
    world.memory.of(ACME).lines.flatMap(({ entry }) => (entry.kind === "decision" ? [entry.id] : []));
  return { world, decided, job: () => world.batches.get(ACME, "opn_1") };
}

describe("a batch that goes on by itself", () => {
  it("sees every item to its end, and says how", async () => {
    const { world, decided, job } = given();
    await runBatches(world);
    expect(decided().toSorted()).toEqual(["dec_0", "dec_1", "dec_3"]);
    expect(await job()).toMatchObject({
      status: "succeeded",
      leaseUntil: null,
      finishedAt: NOW,
      failures: { dec_2: { code: "campaign_not_found" } },
    });
  });

  it("is done once, however often somebody looks", async () => {
    const { world, decided } = given();
    await Promise.all([runBatches(world), runBatches(world)]);
    await runBatches(world);
    expect(decided()).toHaveLength(3);
  });

  it("goes on where a worker that died had stopped: what is recorded is not decided again", async () => {
    const { world, decided, job } = given();
    const [, second] = JOB.items;
    // The first worker got through one of the items, and then no further.
    world.store([{ do: "put_batch", batch: { ...JOB, id: "opn_0", items: second ? [second] : [] } }]);
    await runBatches({
      ...world,
      batches: {
        ...world.batches,
        claim: async () => [{ workspace: ACME, item: { ...JOB, id: "opn_0", items: second ? [second] : [] } }],
      },
    });
    expect(decided()).toEqual(["dec_1"]);
    await runBatches(world);
    expect(decided().toSorted()).toEqual(["dec_0", "dec_1", "dec_3"]);
    expect(await job()).toMatchObject({ status: "succeeded" });
  });

  it("is left to whoever took it, or cancelled it, meanwhile", async () => {
    const { world, job } = given();
    const facts = world.campaigns.facts;
    const cancelling = {
      ...world,
      campaigns: {
        ...world.campaigns,
        facts: async (...args: Parameters<typeof facts>) => {
          const standing = await job();
          if (standing) world.store([{ do: "put_batch", batch: { ...standing, status: "cancelled", epoch: 9 } }]);
          return facts(...args);
        },
      },
    };
    await runBatches(cancelling);
    expect(await job()).toMatchObject({ status: "cancelled", epoch: 9 });
    expect(world.memory.of(ACME).lines.filter(({ entry }) => entry.kind === "operation_finished")).toEqual([]);
  });
});
