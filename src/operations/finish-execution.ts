import { toChangeView } from "../contract/change.ts";
import { toExecutionView } from "../contract/execution.ts";
import { advance, type ExecutionEvent } from "../core/authority/advance.ts";
import { changeKindOf, statedPart, withPart } from "../core/authority/effect.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { Entry, Guard, StateChange } from "../core/ledger.ts";
import type { World } from "../ports.ts";
import type { Within } from "../ports-authority.ts";
import { commit } from "./record.ts";
import { tripBreaker } from "./trip-breaker.ts";

/** The service itself, at work for everybody. */
export const WORKER = { agent: "umpire", keyId: null } as const;

type Kind = Extract<Entry["kind"], "execution_queued" | "execution_started" | "execution_finished">;

/**
 * Writes what an event made of a claimed execution, with its line in the ledger. Null: the event cannot happen there, or
 * the claim was lost to somebody else: then nothing is written, and whoever has it goes on.
 */
export async function moved(
  world: World,
  { workspace, item }: Within<Execution>,
  {
    event,
    kind,
    guards = [],
  }: { readonly event: ExecutionEvent; readonly kind: Kind; readonly guards?: readonly Guard[] },
): Promise<Execution | null> {
  const now = world.clock.now();
  const next = advance(item, event, now);
  if (!next.ok) return null;
  const effect = next.value.status === "succeeded" ? await effectOn(world, { workspace, item: next.value }) : NO_EFFECT;
  const committed = await commit(
    world,
    { ...WORKER, workspace },
    {
      kind,
      at: now,
      campaignId: item.campaignId,
      body: { execution: toExecutionView(next.value), ...(effect.stated && { change: effect.stated }) },
      changes: [{ do: "put_execution", execution: next.value }, ...effect.changes, ...freed(next.value)],
      guards: [
        { holds: "execution_at", id: item.id, status: item.status, epoch: item.epoch },
        ...effect.guards,
        ...guards,
      ],
    },
  );
  if (!committed.ok) return null;
  if (next.value.status === "failed") await tripBreaker(world, { workspace, agent: item.agent });
  return next.value;
}

interface Effect {
  readonly changes: readonly StateChange[];
  readonly guards: readonly Guard[];
  readonly stated: ReturnType<typeof toChangeView> | null;
}

const NO_EFFECT: Effect = { changes: [], guards: [], stated: null };

/** What was not done leaves the campaign to the others again. */
const freed = ({ status, decisionId }: Execution): readonly StateChange[] =>
  status === "failed" || status === "cancelled" || status === "superseded" ? [{ do: "drop_claim", decisionId }] : [];

/** The stored campaign moves with the platform, and the change is its agent's. */
async function effectOn(world: World, { workspace, item }: Within<Execution>): Promise<Effect> {
  const now = world.clock.now();
  const facts = await world.campaigns.facts(workspace, item.campaignId, now);
  if (facts === null || item.after === null) return NO_EFFECT;
  const change = {
    id: world.secrets.id("chg", now),
    campaignId: item.campaignId,
    actor: item.agent,
    kind: changeKindOf(item.after),
    before: statedPart(item.before),
    after: statedPart(item.after),
    at: now,
  };
  return {
    changes: [
      { do: "put_campaign", campaign: withPart(facts.campaign, item.after, now) },
      { do: "add_changes", changes: [change] },
    ],
    // The whole campaign is written, so nobody may have changed it since it was read.
    guards: [
      {
        holds: "nothing_since",
        campaignId: item.campaignId,
        since: facts.situation.asOfSequence,
        agent: WORKER.agent,
      },
    ],
    stated: toChangeView(change),
  };
}
