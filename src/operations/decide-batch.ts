import { z } from "zod";
import {
  type BatchResultView,
  decideBatchRequestSchema,
  decideBatchSchema,
  operationSchema,
  toOperationView,
} from "../contract/decide-batch.ts";
import type { BatchItem, BatchJob, BatchTerms } from "../core/batch-job.ts";
import type { Caller } from "../core/caller.ts";
import { soFar } from "../core/reply.ts";
import { ok } from "../core/result.ts";
import type { World } from "../ports.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";
import { planOf, retoldBatch, summaryOf } from "./retold-batch.ts";
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
  retold: retoldBatch,
  async run(world, caller, { body, noCache, respondAsync, emit }) {
    const batch = batchOf(world, body, noCache);
    if (respondAsync) return started(world, caller, batch);
    const data: BatchResultView[] = [];
    const onResult = (index: number, result: ItemResult) => {
      const view = toResultView(index, batch, result);
      data[index] = view;
      emit?.(view);
    };
    const owed = soFar({ view: planOf(batch) });
    await runBatch(world, caller, { ...batch, owed }, { onResult, mayBegin: async () => true });
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
  const fields = { Location: `/operations/${batch.id}`, "Preference-Applied": "respond-async" };
  return recordAnswer(world, caller, {
    kind: "operation_started",
    at: now,
    campaignId: null,
    body: { operation: { id: batch.id, kind: "decide_batch", total: items.length } },
    changes: [{ do: "put_batch", batch }],
    answer: { view: toOperationView(batch, new Map()), status: 202 as const, fields },
  });
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
