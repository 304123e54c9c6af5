import type { Before } from "../action.ts";
import type { Decision } from "../decision.ts";
import type { ApprovalId, BatchId, ExecutionId } from "../ids.ts";
import { durationMs, type Instant } from "../time.ts";
import type { Execution } from "./execution.ts";
import { precedenceOf } from "./precedence.ts";

interface Order {
  readonly id: ExecutionId;
  /** The connector's name. */
  readonly via: string;
  readonly approvalId?: ApprovalId;
  readonly batchId?: BatchId;
  /** When it is queued; the decision's own moment unless said. */
  readonly at?: Instant;
  /** A person ordered or approved it, so it does not wait for the buffer. */
  readonly atOnce?: boolean;
}

/** The execution of a decision that changes something, as it is written down. Throws for one that changes nothing. */
export function queuedExecution({ id: decisionId, ruling }: Pick<Decision, "id" | "ruling">, order: Order): Execution {
  const { asked, action, before } = ruling;
  if (action === null) throw new Error(`${decisionId} has no action to carry out`);
  const { campaign } = asked.facts;
  const { execution } = asked.policy.document;
  const queuedAt = order.at ?? asked.now;
  const atOnce = order.atOnce ?? asked.caller.kind === "human";
  return {
    id: order.id,
    decisionId,
    approvalId: order.approvalId ?? null,
    batchId: order.batchId ?? null,
    campaignId: campaign.id,
    accountId: campaign.accountId,
    platform: campaign.platform,
    via: order.via,
    action,
    before: before ?? NOTHING_REPLACED,
    agent: asked.caller.agent,
    precedence: precedenceOf(asked.policy.document, asked.caller),
    emergency: asked.emergency,
    status: "queued",
    undoes: asked.undoes,
    epoch: 0,
    leaseUntil: null,
    attempts: 0,
    writeStartedAt: null,
    queuedAt,
    runAt: queuedAt + (atOnce ? 0 : durationMs(execution.buffer)),
    expiresAt: queuedAt + durationMs(execution.expires_after),
    finishedAt: null,
    after: null,
    detail: null,
  };
}

const NOTHING_REPLACED: Before = {};
