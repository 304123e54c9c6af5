import type { z } from "zod";
import type { BatchResultView, BatchSummaryView, decideBatchSchema } from "../contract/decide-batch.ts";
import type { Recalled } from "../core/reply.ts";
import type { Batch } from "./run-batch.ts";

/** The answer to a batch for a caller who asks for it again, also when the service ended in the middle of it. */

type BatchView = z.infer<typeof decideBatchSchema>;

/** What will have been decided, as it is kept with the first decision; those that are not made are missing when it is told again. */
export const planOf = ({ items }: Batch) => ({
  object: "batch" as const,
  data: items.map(({ decisionId, campaignId }, index) => ({
    object: "batch_result" as const,
    index,
    campaign_id: campaignId,
    decision: { recorded: decisionId } satisfies Recalled,
    failure: null,
  })),
});

/** With the decisions that there are. In parts: in the order of the items. */
export function retoldBatch(kept: unknown) {
  // Safe because only this operation's own answer is kept for it: a batch, its plan, or the operation that was begun.
  const view = kept as BatchView;
  if (view.object !== "batch") return { view };
  const data = view.data.map((result): BatchResultView =>
    result.decision === null && result.failure === null ? { ...result, failure: { ...STOPPED } } : result,
  );
  const summary = summaryOf(data);
  return { view: { object: "batch" as const, data, summary }, parts: [...data, summary] };
}

const STOPPED = {
  code: "operation_ended",
  detail: "The service ended before this was decided. Nothing was decided for it: ask again under another key.",
} as const;

export function summaryOf(data: readonly BatchResultView[]): BatchSummaryView {
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
