import { z } from "zod";
import { OUTCOMES } from "../../core/decision.ts";
import type { decideBatchSchema, OperationView } from "../decide-batch.ts";

/** So many items are told one by one; those that ask for something first. */
const MOST_TOLD = 50;

const resultSchema = z.object({
  campaign_id: z.string(),
  decision_id: z.string().optional(),
  outcome: z.enum(OUTCOMES).optional(),
  answer: z.string().optional(),
  failure: z.string().optional(),
});

export const briefBatchSchema = z.object({
  batch_id: z.string().optional().meta({ description: "Read it with get_decision_batch; absent when it is done." }),
  status: z.enum(["queued", "running", "cancelled", "succeeded"]),
  total: z.int(),
  decided: z.int(),
  failed: z.int(),
  outcomes: z.partialRecord(z.enum(OUTCOMES), z.int()),
  results: z.array(resultSchema).meta({ description: "Those that ask for something first." }),
  left_out: z.int().meta({ description: "Results besides; list_decisions has them." }),
});

type BriefBatch = z.infer<typeof briefBatchSchema>;
type Whole = z.infer<typeof decideBatchSchema>;
type Result = BriefBatch["results"][number];

/** A batch that was waited for, or the operation that goes on. */
export const briefBatch = (view: Whole | OperationView): BriefBatch =>
  view.object === "batch" ? ofWhole(view) : ofOperation(view);

function ofWhole({ data, summary }: Whole): BriefBatch {
  const results = data.map(({ campaign_id, decision, failure }) => ({
    campaign_id,
    ...(decision && { decision_id: decision.id, outcome: decision.outcome, answer: decision.answer }),
    ...(failure && { failure: failure.detail }),
  }));
  const { total, decided, failed, outcomes } = summary;
  return { status: "succeeded", total, decided, failed, outcomes, ...toldOf(results) };
}

function ofOperation({ id, status, progress, results }: OperationView): BriefBatch {
  const outcomes: BriefBatch["outcomes"] = {};
  for (const { outcome } of results) if (outcome !== null) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const lines = results.map(({ campaign_id, decision_id, outcome, failure }) => ({
    campaign_id,
    ...(decision_id !== null && { decision_id }),
    ...(outcome !== null && { outcome }),
    ...(failure && { failure: failure.detail }),
  }));
  return { batch_id: id, status, ...progress, outcomes, ...toldOf(lines) };
}

const QUIET: ReadonlySet<Result["outcome"]> = new Set(["no_action", "abstained"]);

function toldOf(results: readonly Result[]): Pick<BriefBatch, "results" | "left_out"> {
  const loud = results.filter(({ outcome }) => !QUIET.has(outcome));
  const inOrder = [...loud, ...results.filter(({ outcome }) => QUIET.has(outcome))];
  return { results: inOrder.slice(0, MOST_TOLD), left_out: Math.max(0, inOrder.length - MOST_TOLD) };
}

export function batchSummary({ batch_id, status, total, decided, failed, outcomes }: BriefBatch): string {
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  const where = batch_id === undefined ? "" : ` ${batch_id}:`;
  const told = counts.length === 0 ? "No decision yet." : `Outcomes: ${counts.join(", ")}.`;
  return `Batch${where} ${status}, ${decided + failed} of ${total} ended, ${failed} failed.\n${told}`;
}
