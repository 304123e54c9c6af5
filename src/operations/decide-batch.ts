import { z } from "zod";
import {
  type BatchResultView,
  type BatchSummaryView,
  decideBatchRequestSchema,
  decideBatchSchema,
  operationSchema,
  toOperationView,
} from "../contract/decide-batch.ts";
import type { BatchItem, BatchJob, BatchTerms } from "../core/batch-job.ts";
import type { Caller } from "../core/caller.ts";
import { fail, ok } from "../core/result.ts";
import type { World } from "../ports.ts";
import { defineOperation } from "./operation.ts";
import { record } from "./record.ts";
import { type Batch, type ItemResult, runBatch } from "./run-batch.ts";

const DESCRIPTION = [
  "Up to 1,000 campaigns in one call. Each gets a decision of its own, with its own id and entry in the ledger, exactly as `POST /decide` would give it, but for two things:",
  "questions that need a model share its calls, up to 50 in each and 10 calls at once; and the limit on an account's share counts the whole batch.",
  "An item that fails (an unknown campaign) fails alone. With `Accept: application/x-ndjson` each result is a line, sent as soon as it is known, and the summary the last one;",
  "a decision that would change something waits until the whole batch has said what it proposes. With `Prefer: respond-async` the answer is 202 at once: follow `GET /operations/{id}`.",
].join(" ");

export const decideBatch = defineOperation({
  name: "decide_batch",
  method: "post",
  path: "/decide/batch",
  scope: "decisions:write",
  summary: "Ask about many campaigns at once",
  description: DESCRIPTION,
  body: decideBatchRequestSchema,
  maxBytes: 1024 * 1024,
  response: z.union([decideBatchSchema, operationSchema]).meta({ id: "BatchAnswer" }),
  statuses: [200, 202],
  answerFields: ["Location", "Preference-Applied"],
  streams: true,
  failures: ["ledger_unavailable"],
  async run(world, caller, { body, noCache, respondAsync, emit }) {
    const batch = batchOf(world, body, noCache);
    if (respondAsync) return started(world, caller, batch);
    const data: BatchResultView[] = [];
    const onResult = (index: number, result: ItemResult) => {
      const view = toResultView(index, batch, result);
      data[index] = view;
      emit?.(view);
    };
    await runBatch(world, caller, batch, { onResult, mayBegin: async () => true });
    const summary = summaryOf(data);
    emit?.(summary);
    return ok({ view: { object: "batch" as const, data, summary } });
  },
});

/** Kept, and taken up by a worker (`run-batches.ts`), so that it outlives whoever began it. */
async function started(world: World, caller: Caller, { items, terms }: Batch) {
  const now = world.clock.now();
  const batch: BatchJob = {
    id: world.secrets.id("opn", now),
    status: "queued",
    epoch: 0,
    leaseUntil: null,
    caller,
    items,
    terms,
    createdAt: now,
    finishedAt: null,
    failures: {},
  };
  const recorded = await record(world, caller, {
    kind: "operation_started",
    at: now,
    campaignId: null,
    body: { operation: { id: batch.id, kind: "decide_batch", total: items.length } },
    changes: [{ do: "put_batch", batch }],
  });
  if (!recorded.ok) return fail(recorded.failure);
  const fields = { Location: `/operations/${batch.id}`, "Preference-Applied": "respond-async" };
  return ok({ view: toOperationView(batch, new Map()), status: 202 as const, fields });
}

function batchOf({ clock, secrets }: World, body: z.output<typeof decideBatchRequestSchema>, noCache: boolean): Batch {
  const now = clock.now();
  const items = body.items.map(({ campaign_id, question, subject }): BatchItem => ({
    decisionId: secrets.id("dec", now),
    campaignId: campaign_id,
    question: question ?? body.question,
    subject,
  }));
  const terms: BatchTerms = {
    mode: body.mode ?? null,
    maxAutonomy: body.max_autonomy ?? null,
    criticality: body.criticality ?? "normal",
    maxCostMicros: body.max_cost_micros ?? null,
    fresh: noCache,
  };
  return { items, terms };
}

function toResultView(index: number, { items }: Batch, result: ItemResult): BatchResultView {
  const campaign_id = items[index]?.campaignId ?? "";
  if (result.ok) return { object: "batch_result", index, campaign_id, decision: result.value.view, failure: null };
  const { code, detail } = result.failure;
  return { object: "batch_result", index, campaign_id, decision: null, failure: { code, detail } };
}

function summaryOf(data: readonly BatchResultView[]): BatchSummaryView {
  const decisions = data.flatMap(({ decision }) => decision ?? []);
  const outcomes: BatchSummaryView["outcomes"] = {};
  for (const { outcome } of decisions) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    object: "batch_summary",
    total: data.length,
    decided: decisions.length,
    failed: data.length - decisions.length,
    outcomes,
    cost_micros: decisions.reduce((sum, { usage }) => sum + usage.cost_micros, 0),
  };
}
