import type { DecisionBody } from "../contract/decision.ts";
import { entityTagOf, namesTag } from "../contract/entity-tag.ts";
import { type ApprovalView, toApprovalState, toApprovalView } from "../contract/approval.ts";
import type { Approval } from "../core/authority/approval.ts";
import { type ApprovalEvent, resolve } from "../core/authority/resolve.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure, FailureCode } from "../core/failure.ts";
import type { ApprovalId, WorkspaceId } from "../core/ids.ts";
import type { Guard } from "../core/ledger.ts";
import type { PolicyVersion } from "../core/policy.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../ports.ts";
import type { Answer } from "./operation.ts";
import { commit, UNRECORDED, type Write } from "./record.ts";
import { recordedDecision } from "./recorded-decision.ts";
import { STATE_CHANGED } from "./rule-on.ts";

/** What every answer to an approval may meet. */
export const ANSWER_FAILURES = [
  "approval_not_found",
  "precondition_required",
  "precondition_failed",
  "human_only",
  "self_approval",
  "not_assigned",
  "approval_resolved",
  "approval_expired",
  "digest_mismatch",
  "already_voted",
  "state_changed",
  "ledger_unavailable",
] as const satisfies readonly FailureCode[];

type AnswerFailure = Failure<(typeof ANSWER_FAILURES)[number]>;

/** Somebody was faster: the approval is read again. */
export const MOVED = "moved";

/** One attempt at an answer: the approval as it stands, and what the answer makes of it. */
export interface Turn {
  readonly now: Instant;
  readonly approval: Approval;
  readonly next: Approval;
  readonly decision: DecisionBody;
}

interface Call<T, C extends FailureCode> {
  readonly id: string;
  readonly ifMatch: string | null;
  readonly event: (policy: PolicyVersion, now: Instant) => ApprovalEvent;
  /** Commits it. {@link MOVED} when a guard did not hold. */
  readonly attempt: (turn: Turn) => Promise<Result<T, Failure<C> | AnswerFailure | typeof MOVED>>;
}

const TRIES = 5;

/** The road of every answer: it is checked, tried, and when somebody was faster, checked again on what they left. */
export async function answerApproval<T, C extends FailureCode>(
  world: World,
  caller: Caller,
  { id, ifMatch, event, attempt }: Call<T, C>,
): Promise<Result<T, Failure<C> | AnswerFailure>> {
  if (ifMatch === null) return fail(TAG_NEEDED);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = world.clock.now();
    const [approval, policy] = await Promise.all([
      readApproval(world, caller.workspace, id),
      world.policies.current(caller.workspace),
    ]);
    if (approval === null) return fail(approvalNotFound(id));
    const next = resolve(approval, event(policy, now), now);
    if (!next.ok) return next;
    if (!namesTag(ifMatch, entityTagOf(approval))) return fail(changedSince(approval));
    const decision = await recordedDecision(world, caller.workspace, approval.decisionId);
    const done = await attempt({ now, approval, next: next.value, decision });
    if (done.ok) return done;
    if (done.failure !== MOVED) return fail(done.failure);
  }
  return fail(STATE_CHANGED);
}

export const readApproval = async (
  { approvals }: World,
  workspace: WorkspaceId,
  id: string,
): Promise<Approval | null> => (isApprovalId(id) ? approvals.get(workspace, id) : null);

const isApprovalId = (text: string): text is ApprovalId => text.startsWith("apr_");

/** Writes what the answer made of the approval, if it still stands as it was read. */
export async function commitTurn(
  world: World,
  caller: Caller,
  { turn: { now, approval, next }, kind, body = {}, changes = [], guards = [], owed }: TurnWrite,
): Promise<Result<void, Failure<"ledger_unavailable"> | typeof MOVED>> {
  const committed = await commit(world, caller, {
    kind,
    at: now,
    campaignId: approval.campaignId,
    body: { approval: toApprovalState(next), ...body },
    changes: [{ do: "put_approval", approval: next }, ...changes],
    guards: [stillPending(approval), ...guards],
    ...(owed && { owed }),
  });
  if (committed.ok) return ok(undefined);
  return fail(committed.failure === "conflict" ? MOVED : UNRECORDED);
}

interface TurnWrite extends Pick<Write, "kind">, Partial<Pick<Write, "body" | "changes" | "guards" | "owed">> {
  readonly turn: Pick<Turn, "now" | "approval" | "next">;
}

export const stillPending = ({ id, version }: Approval): Guard => ({ holds: "approval_pending", id, version });

/** The approval as it stands after the answer. */
export const approvalAnswer = (approval: Approval, decision: DecisionBody): Answer<ApprovalView> => ({
  view: toApprovalView(approval, decision),
  fields: { ETag: entityTagOf(approval) },
});

export const approvalNotFound = (id: string) =>
  ({ code: "approval_not_found", detail: `There is no approval ${JSON.stringify(id)} in this workspace.` }) as const;

const TAG_NEEDED = {
  code: "precondition_required",
  detail: "Send If-Match with the ETag of GET /approvals/{id}, so that you answer what you saw.",
} as const;

const changedSince = ({ id }: Approval) =>
  ({
    code: "precondition_failed",
    detail: `If-Match does not name ${id} as it stands. Read GET /approvals/${id} again and answer what it says now.`,
  }) as const;
