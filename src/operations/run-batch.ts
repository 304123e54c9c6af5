import { questionOf } from "../core/ask.ts";
import type { BatchItem, BatchTerms } from "../core/batch-job.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import type { Owed } from "../core/reply.ts";
import { type Gathering, isUnavailable, type World } from "../ports.ts";
import { fail, type Result } from "../core/result.ts";
import { askedOfReasoner } from "./decide.ts";
import { atMost } from "./at-most.ts";
import { type Ruled, ruleOn } from "./rule-on.ts";
import { together, type Together } from "./together.ts";

/** Reads and writes of a batch that are under way at once. */
const WIDTH = 32;

export interface Batch {
  readonly items: readonly BatchItem[];
  readonly terms: BatchTerms;
  /** To whoever sent it, while it goes on. */
  readonly owed?: Owed;
}

export type ItemResult = Result<Ruled, Failure>;

interface Watch {
  /** Told of every item as it ends. */
  readonly onResult: (place: number, result: ItemResult) => void;
  /** Asked before each call of a model: no ends the batch. */
  readonly mayBegin: () => Promise<boolean>;
}

/**
 * Every item goes the road of a question of its own, with an entry in the ledger of its own. They share calls of the model,
 * and the limit on what is at stake in an account, which counts the whole batch.
 */
export async function runBatch(
  world: World,
  caller: Caller,
  batch: Batch,
  { onResult, mayBegin }: Watch,
): Promise<void> {
  let isStopped = false;
  const goesOn = async () => {
    isStopped ||= !(await mayBegin());
    return !isStopped;
  };
  const narrow = narrowed(world);
  const gathering = world.gathering(batch.items.length, goesOn);
  const stakes = together(batch.items.length);
  await Promise.all(
    batch.items.map(async (item, place) => {
      const run = { item, place, batch, gathering, stakes };
      const result = await runItem(narrow, caller, run).catch((error: unknown) =>
        isStopped ? fail(CANCELLED) : faultOf(world, item, error),
      );
      gathering.done(place);
      stakes.done(place);
      onResult(place, result);
    }),
  );
}

interface Run {
  readonly item: BatchItem;
  readonly place: number;
  readonly batch: Batch;
  readonly gathering: Gathering;
  readonly stakes: Together;
}

async function runItem(world: World, caller: Caller, run: Run): Promise<ItemResult> {
  const { item, place, gathering, stakes } = run;
  const { terms, owed } = run.batch;
  const { mode, maxAutonomy, criticality, maxCostMicros, fresh } = terms;
  return ruleOn(world, caller, {
    id: item.decisionId,
    campaignId: item.campaignId,
    question: questionOf(item.question),
    subject: item.subject,
    action: null,
    mode: mode ?? undefined,
    maxAutonomy: maxAutonomy ?? undefined,
    criticality,
    context: undefined,
    maxCostMicros: maxCostMicros === null ? undefined : Math.floor(maxCostMicros / run.batch.items.length),
    undoes: null,
    emergency: false,
    fresh,
    ...(owed && { owed: () => owed }),
    async propose(asked, admission) {
      const sourced = await askedOfReasoner(gathering.reasoner, asked, admission);
      gathering.done(place);
      return sourced;
    },
    together: (asked, action) => stakes.stake(place, asked, action),
  });
}

/** An item fails alone, whatever happens to it: the others would wait for it for ever. Its cause goes to the log. */
function faultOf({ log }: World, { campaignId }: BatchItem, error: unknown): ItemResult {
  const code = isUnavailable(error) ? "database_unavailable" : "internal_error";
  log.write({ level: "error", event: code, campaign_id: campaignId, error: String(error) });
  return fail({ code, detail: FAULTS[code] });
}

const FAULTS = {
  database_unavailable:
    "What the answer depends on could not be read just now. Nothing was done; ask again in a moment.",
  internal_error:
    "Umpire met a fault of its own, which is in its log. Read the campaign's decisions before you ask again.",
} as const;

const CANCELLED: Failure<"operation_ended"> = {
  code: "operation_ended",
  detail: "The batch was cancelled before this was asked. Nothing was decided.",
};

/** A database serves a thousand questions better a few at a time. */
const narrowed = (world: World): World => ({
  ...world,
  policies: { ...world.policies, current: atMost(WIDTH, world.policies.current) },
  campaigns: { ...world.campaigns, facts: atMost(WIDTH, world.campaigns.facts) },
  ledger: { ...world.ledger, commit: atMost(WIDTH, world.ledger.commit) },
});
