import type { DecisionBody } from "../contract/decision.ts";
import type { Approval } from "../core/authority/approval.ts";
import { collapsed } from "../core/authority/collapse.ts";
import type { Execution } from "../core/authority/execution.ts";
import { queuedExecution } from "../core/authority/queued.ts";
import { changesSomething } from "../core/action.ts";
import { parseInstant } from "../core/time.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import type { BatchId, DecisionId } from "../core/ids.ts";
import type { Guard, StateChange } from "../core/ledger.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { isEmergencyStop } from "../core/verdict.ts";
import type { World } from "../ports.ts";
import { recheck, type Rechecked } from "./recheck.ts";
import { recordedAction } from "./restated.ts";

export const EXECUTE_FAILURES = [
  "decision_not_found",
  "not_executable",
  "already_executed",
  "approval_stale",
  "platform_not_connected",
  "kill_switch_engaged",
  "lease_stale",
  "state_changed",
  "ledger_unavailable",
] as const;

export type ExecuteFailure = Failure<(typeof EXECUTE_FAILURES)[number]>;

/** An execution that may be queued now, and what has to be written and still be so for it. */
export interface Executable {
  readonly execution: Execution;
  readonly changes: readonly StateChange[];
  readonly guards: readonly Guard[];
}

/** What is to be carried out, for whom. */
export interface Order {
  readonly id: DecisionId;
  readonly body: DecisionBody;
  readonly batchId?: BatchId;
}

/** Whether a decision may be carried out now, with all that was promised for it looked at again; and how. */
export async function executable(
  world: World,
  caller: Caller,
  order: Order,
): Promise<Result<Executable, ExecuteFailure>> {
  const { id, body } = order;
  const { workspace } = caller;
  const [standing, approval] = await Promise.all([
    world.executions.ofDecision(workspace, id),
    world.approvals.ofDecision(workspace, id),
  ]);
  const done = standing.find(({ status }) => ["queued", "running", "unknown", "succeeded"].includes(status));
  if (done) return fail(alreadyExecuted(id, done));
  const refusal = notLetThrough(order, approval, world.clock.now());
  if (refusal !== null) return fail({ code: "not_executable", detail: refusal });
  const again = await recheck(world, { workspace, decision: body });
  if (again !== null && isSwitchedOff(again)) return fail(SWITCHED_OFF);
  if (again === null || again.changed.length > 0) return fail(changedSince(again));
  return queueable(world, caller, { order, approval, again });
}

/** Why the decision lets nobody act; a sentence. Null when it does. */
function notLetThrough({ body }: Order, approval: Approval | null, now: number): string | null {
  const action = recordedAction(body);
  if (body.mode === "shadow") return "It was decided in shadow mode, which carries nothing out.";
  if (action === null || !changesSomething(action)) return "It changes nothing.";
  if (body.outcome === "authorized") {
    const isOver = now >= (parseInstant(body.expires_at) ?? 0);
    return isOver ? `It held until ${body.expires_at}: ask the question again.` : null;
  }
  if (approval?.status === "approved") return null;
  if (approval) return `Its approval ${approval.id} is ${approval.status}.`;
  const other = body.approval?.decision_id;
  if (other) return `It is the same open question as ${other}: carry that one out once it is approved.`;
  return `It is ${body.outcome}, which lets nobody act.`;
}

interface Looked {
  readonly order: Order;
  readonly approval: Approval | null;
  readonly again: Rechecked;
}

function queueable(
  world: World,
  caller: Caller,
  { order, approval, again: { asked, ruling } }: Looked,
): Result<Executable, ExecuteFailure> {
  const { campaign, situation } = asked.facts;
  const port = world.platforms.of(campaign.platform);
  if (port === null) return fail(notConnected(campaign.platform));
  const at = world.clock.now();
  const wanted = queuedExecution(
    { id: order.id, ruling },
    {
      id: world.secrets.id("exe", at),
      via: port.name,
      at,
      atOnce: caller.kind === "human" || approval !== null,
      ...(approval && { approvalId: approval.id }),
      ...(order.batchId !== undefined && { batchId: order.batchId }),
    },
  );
  const { execution, refusal, changes } = collapsed(wanted, situation.executions, at);
  if (execution === null) return fail({ code: "not_executable", detail: refusal ?? "" });
  const { agent, accountId, action } = execution;
  const goesOverSwitches = isEmergencyStop(action, asked);
  return ok({
    execution,
    changes,
    guards: [
      { holds: "nothing_since", campaignId: campaign.id, since: situation.asOfSequence, agent },
      { holds: "not_executed", decisionId: order.id },
      ...(goesOverSwitches ? [] : [{ holds: "no_switch", agent, actionType: action.type, accountId } as const]),
      ...(approval ? [{ holds: "approval_approved", id: approval.id } as const] : []),
    ],
  });
}

const alreadyExecuted = (id: DecisionId, execution: Execution) =>
  ({
    code: "already_executed",
    detail: `${id} is carried out once, by ${execution.id}, which is ${execution.status}.`,
  }) as const;

const changedSince = (again: Rechecked | null) =>
  ({
    code: "approval_stale",
    detail: `${(again?.changed ?? ["The campaign is not known any more."]).slice(0, 8).join(" ")} Nothing was done: ask the question again.`,
  }) as const;

export const isSwitchedOff = ({ ruling }: Rechecked): boolean =>
  ruling.findings.some(({ id, status }) => id === "kill_switch" && status === "fail");

export const SWITCHED_OFF = {
  code: "kill_switch_engaged",
  detail: "A kill switch stands against it, and nothing was done. GET /kill-switches says who engaged it and why.",
} as const;

const notConnected = (platform: string) =>
  ({
    code: "platform_not_connected",
    detail: `Nothing here carries out changes on ${platform}. Make the change yourself and report it with PUT /campaigns/{id}.`,
  }) as const;
