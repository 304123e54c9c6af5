import type { BatchJob } from "../core/batch-job.ts";
import type { StateChange } from "../core/ledger.ts";
import type { Tokens } from "../core/models/prices.ts";
import type { CallStatus, Reservation } from "../core/models/spending.ts";
import type { Edition, Label, Labelled, Labels } from "../core/prompts/edition.ts";
import type { EvalRun } from "../core/prompts/eval-run.ts";

/** What a database holds of one workspace's models: money, editions, long work. */
export interface ModelShard {
  readonly calls: Map<string, Call>;
  readonly months: Map<string, Month>;
  readonly prompts: Map<string, Edition>;
  readonly labels: Map<Label, Labelled>;
  readonly evalRuns: EvalRun[];
  readonly batches: Map<string, BatchJob>;
}

export interface Call extends Reservation {
  readonly status: CallStatus;
  readonly cost: number;
  readonly tokens: Tokens;
}

interface Month {
  readonly cap: number;
  readonly exhausted: boolean;
  readonly alerted: number;
}

export const NO_TOKENS: Tokens = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };

export const emptyModels = (): ModelShard => ({
  calls: new Map(),
  months: new Map(),
  prompts: new Map(),
  labels: new Map(),
  evalRuns: [],
  batches: new Map(),
});

/** False: another kind of change. */
export function applyModels(shard: ModelShard, change: StateChange): boolean {
  switch (change.do) {
    case "create_prompt":
      shard.prompts.set(change.edition.id, change.edition);
      return true;
    case "label_prompt":
      if (change.labelled === null) shard.labels.delete(change.label);
      else shard.labels.set(change.label, change.labelled);
      return true;
    case "add_eval_run":
      shard.evalRuns.push(change.run);
      return true;
    case "mark_alerted": {
      const month = shard.months.get(change.month);
      if (month) shard.months.set(change.month, { ...month, alerted: change.percent });
      return true;
    }
    case "put_batch":
      shard.batches.set(change.batch.id, change.batch);
      return true;
    default:
      return false;
  }
}

export const labelsIn = ({ labels }: ModelShard): Labels => ({
  production: labels.get("production") ?? null,
  candidate: labels.get("candidate") ?? null,
});
