import type { z } from "zod";
import { toExecutionView, type undoSchema } from "../contract/execution.ts";
import { PROPOSED } from "../core/ask.ts";
import type { Action } from "../core/action.ts";
import { afterOf, inverseOf, shows } from "../core/authority/effect.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import type { Guard } from "../core/ledger.ts";
import type { Owed, Recalled } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { World } from "../ports.ts";
import { executable, EXECUTE_FAILURES } from "./executable.ts";
import { queue } from "./execute-decision.ts";
import type { FoundDecision } from "./find-decision.ts";
import { proposedBy } from "./judge.ts";
import { reviewOf, settleStanding } from "./review.ts";
import { type Matter, ruleOn, RULING_FAILURES } from "./rule-on.ts";
import { runExecutions } from "./run-executions.ts";

export const UNDO_FAILURES = [...EXECUTE_FAILURES, ...RULING_FAILURES, "not_undoable"] as const;

type UndoFailure = Failure<(typeof UNDO_FAILURES)[number]>;
type UndoView = z.infer<typeof undoSchema>;

/** What has been done, and how it is put back. */
interface Undoable {
  readonly found: FoundDecision;
  /** The person's own words. */
  readonly why?: string | undefined;
  readonly done: Execution;
  readonly action: Action;
}

/** What has come of it up to now, for whoever loses the answer. */
export interface UndoSoFar extends Omit<UndoView, "decision"> {
  readonly decision: Recalled;
}

const no = (detail: string) => fail({ code: "not_undoable", detail } as const);

/** Whether the decision can be taken back now: done, reversible, not taken back before, and still as we left it. */
export async function undoable(
  world: World,
  caller: Caller,
  found: FoundDecision,
): Promise<Result<Undoable, UndoFailure>> {
  const { workspace } = caller;
  const [executions, undos, campaign] = await Promise.all([
    world.executions.ofDecision(workspace, found.id),
    world.executions.undoing(workspace, found.id),
    world.campaigns.get(workspace, found.body.campaign_id),
  ]);
  const done = executions.find(({ status }) => status === "succeeded");
  if (!done || campaign === null) return no("It has not been carried out, so there is nothing to take back.");
  const action = inverseOf(done.before);
  const after = afterOf(done.action);
  if (!found.body.action?.reversible || action === null || after === null)
    return no("What stood before is not recorded in a way that could be put back.");
  const undo = undos.find(({ status }) => ["queued", "running", "unknown", "succeeded"].includes(status));
  if (undo) return no(`It is taken back once, by ${undo.id}, which is ${undo.status}.`);
  const port = world.platforms.of(done.platform);
  if (port === null) return no("Nothing here carries out changes on its platform any more.");
  const state = await port.read({ workspace, campaign });
  if (!state.ok) return no(`The platform could not be read: ${state.failure.detail}`);
  if (!shows(state.value, after))
    return no("The platform does not show our change any more: somebody changed it since.");
  return ok({ found, done, action });
}

/** A new decision, under the same rules as every other, that puts back what stood; carried out when they let it. */
export async function undone(
  world: World,
  caller: Caller,
  undo: Undoable & { readonly owed: (undo: UndoSoFar) => Owed },
): Promise<Result<UndoView, UndoFailure>> {
  const { found, owed } = undo;
  const ruled = await ruleOn(world, caller, {
    ...matterOf(undo),
    owed: (id) => owed({ object: "undo", decision: { recorded: id }, execution: null }),
  });
  if (!ruled.ok) return ruled;
  const { view: decision } = ruled.value;
  const { id } = ruled.value.decision;
  const { ledger: _place, ...body } = decision;
  if (decision.outcome !== "authorized") return ok({ object: "undo", decision, execution: null });
  const ready = await executable(world, caller, { id, body });
  if (!ready.ok) return ready;
  const review = await reviewOf(world, { workspace: caller.workspace, body: found.body }, "not_clean");
  const once: readonly Guard[] = [{ holds: "not_undone", decisionId: found.id }];
  const refused = await queue(world, caller, {
    ...ready.value,
    changes: [...ready.value.changes, ...review.changes],
    guards: [...ready.value.guards, ...once, ...review.guards],
    owed: owed({ object: "undo", decision: { recorded: id }, execution: toExecutionView(ready.value.execution) }),
  });
  if (refused !== null) return fail(refused);
  await settleStanding(world, { workspace: caller.workspace, body: found.body });
  const { execution } = ready.value;
  if (execution.runAt <= execution.queuedAt) await runExecutions(world);
  const now = await world.executions.get(caller.workspace, execution.id);
  return ok({ object: "undo", decision, execution: toExecutionView(now ?? execution) });
}

const matterOf = ({ found: { id, body }, action, why }: Undoable): Matter => ({
  campaignId: body.campaign_id,
  question: PROPOSED,
  action,
  mode: undefined,
  maxAutonomy: undefined,
  criticality: undefined,
  // In the record, and no claim that the rules check.
  context: why === undefined ? undefined : { why },
  emergency: false,
  undoes: id,
  fresh: false,
  propose: (asked) => proposedBy(asked, action, "It is taken back: what stood before it is put back."),
});
