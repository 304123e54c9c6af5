import { beforeAll, describe, expect, it } from "vitest";
import type { BatchJob } from "../core/batch-job.ts";
import type { Edition, Labelled } from "../core/prompts/edition.ts";
import { aCaller, NOW } from "./asked.ts";
import { aDecisionEntry, fresh, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const anEdition = (): Edition => ({
  id: `pmt_${fresh()}`,
  digest: "sha256:d",
  author: "maria",
  createdAt: NOW,
  role: "You judge.",
  context: "It is {{priority}}.",
  safety: [{ rule: "budget.floor", says: "Not below {{budget_floor}}." }],
  output: "Choose.",
});

const labelled = ({ id, digest }: Edition, shareBp: number): Labelled => ({ id, digest, shareBp });

const aBatch = (over: Partial<BatchJob> = {}): BatchJob => ({
  id: `opn_${fresh()}`,
  status: "queued",
  epoch: 0,
  leaseUntil: null,
  caller: aCaller(),
  items: [{ decisionId: `dec_${fresh()}`, campaignId: "123", question: "?" }],
  terms: { mode: null, maxAutonomy: null, criticality: "normal", maxCostMicros: null, fresh: false },
  createdAt: NOW,
  finishedAt: null,
  failures: {},
  ...over,
});

/** Editions, their labels and runs, and batches that go on by themselves, as they are kept. */
export function promptsSuite(name: string, open: OpenPorts): void {
  let ports: Ports;
  beforeAll(async () => {
    ports = await open();
  });

  describe(`editions of the prompt, ${name}`, () => {
    it("are kept as they were written, newest first, each in its own workspace", async () => {
      const [workspace, other] = [freshWorkspace(), freshWorkspace()];
      const [first, second] = [anEdition(), anEdition()];
      await store(ports, workspace, [
        { do: "create_prompt", edition: first },
        { do: "create_prompt", edition: second },
      ]);
      expect(await ports.prompts.get(workspace, first.id)).toEqual(first);
      expect(await ports.prompts.get(other, first.id)).toBeNull();
      const page = await ports.prompts.list(workspace, { limit: 1, cursor: null });
      expect(page?.items).toEqual([second]);
      const next = await ports.prompts.list(workspace, { limit: 1, cursor: page?.nextCursor ?? null });
      expect(next).toEqual({ items: [first], nextCursor: null });
      expect(await ports.prompts.list(other, { limit: 1, cursor: null })).toMatchObject({ items: [] });
    });

    it("have labels that move and go, and are part of what is known with every question", async () => {
      const workspace = freshWorkspace();
      expect(await ports.prompts.labels(workspace)).toEqual({ production: null, candidate: null });
      const [a, b] = [anEdition(), anEdition()];
      await store(ports, workspace, [
        { do: "label_prompt", label: "production", labelled: labelled(a, 10_000) },
        { do: "label_prompt", label: "candidate", labelled: labelled(b, 500) },
      ]);
      expect(await ports.prompts.labels(workspace)).toEqual({
        production: labelled(a, 10_000),
        candidate: labelled(b, 500),
      });
      await store(ports, workspace, [
        { do: "label_prompt", label: "production", labelled: labelled(b, 10_000) },
        { do: "label_prompt", label: "candidate", labelled: null },
      ]);
      expect(await ports.prompts.labels(workspace)).toEqual({ production: labelled(b, 10_000), candidate: null });
      expect(await ports.prompts.labels(freshWorkspace())).toEqual({ production: null, candidate: null });
    });

    it("have the runs of their evaluations, newest first", async () => {
      const workspace = freshWorkspace();
      const { id: promptId, digest: promptDigest } = anEdition();
      const runs = [0, 1].map((passes) => ({
        id: `evl_${fresh()}` as const,
        promptId,
        promptDigest,
        model: "m",
        results: [{ id: "c", type: "safety" as const, passes, tries: 1 }],
        by: "maria",
        at: NOW,
      }));
      await store(
        ports,
        workspace,
        runs.map((run) => ({ do: "add_eval_run", run })),
      );
      expect(await ports.prompts.evalRuns(workspace, promptId)).toEqual(runs.toReversed());
      expect(await ports.prompts.evalRuns(freshWorkspace(), promptId)).toEqual([]);
    });
  });

  describe(`batches that go on by themselves, ${name}`, () => {
    it("are taken up by one, kept while it says so, and by another once it is silent", async () => {
      const workspace = freshWorkspace();
      const batch = aBatch();
      await store(ports, workspace, [{ do: "put_batch", batch }]);
      const claim = async (now: number) =>
        (await ports.batches.claim(now, { limit: 1_000, leaseMs: 60_000 }))
          .filter((one) => one.workspace === workspace)
          .map(({ item }) => [item.status, item.epoch, item.leaseUntil]);
      expect(await claim(NOW)).toEqual([["running", 1, NOW + 60_000]]);
      expect(await claim(NOW + 59_999)).toEqual([]);
      expect(await ports.batches.renew(workspace, { id: batch.id, epoch: 1, until: NOW + 90_000 })).toBe(true);
      expect(await claim(NOW + 60_000)).toEqual([]);
      expect(await claim(NOW + 90_000)).toEqual([["running", 2, NOW + 150_000]]);
      expect(await ports.batches.renew(workspace, { id: batch.id, epoch: 1, until: NOW + 200_000 })).toBe(false);
      await store(ports, workspace, [{ do: "put_batch", batch: { ...batch, status: "cancelled", epoch: 3 } }]);
      expect(await ports.batches.renew(workspace, { id: batch.id, epoch: 3, until: NOW + 200_000 })).toBe(false);
      expect(await claim(NOW + 900_000)).toEqual([]);
    });

    it("know which of their decisions are recorded", async () => {
      const workspace = freshWorkspace();
      const entry = aDecisionEntry({ outcome: "deferred" });
      await ports.ledger.commit(workspace, entry, []);
      // Safe because that is the kind of entry it is.
      const id = entry.id as `dec_${string}`;
      expect(await ports.batches.recorded(workspace, [id, "dec_none"])).toEqual(new Map([[id, "deferred"]]));
      expect(await ports.batches.recorded(freshWorkspace(), [id])).toEqual(new Map());
    });
  });
}
