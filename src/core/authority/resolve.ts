import type { CallerKind } from "../caller.ts";
import type { Failure } from "../failure.ts";
import type { DecisionId, Digest, KeyId } from "../ids.ts";
import { fail, ok, type Result } from "../result.ts";
import { formatInstant, type Instant } from "../time.ts";
import type { Approval, Vote } from "./approval.ts";
import { superseded } from "./opening.ts";

/** Who answers, as the credential tells it. */
export interface Voter {
  readonly agent: string;
  readonly keyId: KeyId;
  readonly kind: CallerKind;
}

interface Answered {
  readonly by: Voter;
  /** Of the action that the person saw. */
  readonly actionDigest: Digest;
  /** Whether the policy lets only those answer whose turn it is. */
  readonly assigneesOnly: boolean;
}

export type ApprovalEvent =
  | (Answered & { readonly do: "approve" | "reject"; readonly comment: string | null })
  | (Answered & { readonly do: "delegate"; readonly to: string })
  /** An edit, or a change of what it rested on: a newer decision takes its place (null while that is not made yet). */
  | (Answered & { readonly do: "edit"; readonly supersededBy: DecisionId | null })
  | { readonly do: "supersede"; readonly supersededBy: DecisionId | null }
  | { readonly do: "remind"; readonly next: Instant | null }
  | { readonly do: "escalate"; readonly next: Instant | null }
  | { readonly do: "expire" };

type ResolveFailure = Failure<
  | "approval_resolved"
  | "approval_expired"
  | "human_only"
  | "self_approval"
  | "not_assigned"
  | "digest_mismatch"
  | "already_voted"
>;

/**
 * What an event makes of an approval: the whole life of one, with nothing of time, storage or transport. Only a pending
 * one that has not run out changes; time alone ends it, whether or not anybody noticed.
 */
export function resolve(approval: Approval, event: ApprovalEvent, now: Instant): Result<Approval, ResolveFailure> {
  if (approval.status !== "pending") return fail(resolvedAlready(approval));
  const isOver = now >= approval.expiresAt;
  if (event.do === "expire") return isOver ? ok(ended(approval, "expired", now)) : ok(approval);
  if (event.do === "supersede") return ok(superseded(approval, event.supersededBy, now));
  if (isOver) return fail(expired(approval));
  if (event.do === "remind") return ok(raised(approval, { remindAt: event.next }));
  if (event.do === "escalate") return ok(escalated(approval, event.next));
  const refusal = refusalOf(approval, event);
  if (refusal) return fail(refusal);
  switch (event.do) {
    case "delegate":
      return ok(delegated(approval, event.to));
    case "edit":
      return ok(superseded(approval, event.supersededBy, now));
    default:
      return voted(approval, event, now);
  }
}

/** Why this person may not answer this; null when they may. */
function refusalOf(approval: Approval, { by, actionDigest, assigneesOnly }: Answered): ResolveFailure | null {
  if (by.kind !== "human") return NOT_A_PERSON;
  if (by.agent === approval.requester.agent || by.keyId === approval.requester.keyId) return OWN_REQUEST;
  const turn = approval.assignees.slice(0, approval.stage + 1);
  if (assigneesOnly && !turn.includes(by.agent)) return notAssigned(approval);
  return actionDigest === approval.actionDigest ? null : MISMATCH;
}

/** One person's yes or no. One no ends it; so many different people's yes as the quorum asks for. */
function voted(
  approval: Approval,
  { by, do: verdict, comment }: Extract<ApprovalEvent, { do: "approve" | "reject" }>,
  now: Instant,
): Result<Approval, ResolveFailure> {
  if (approval.votes.some(({ agent }) => agent === by.agent)) return fail(VOTED);
  const vote: Vote = { agent: by.agent, keyId: by.keyId, verdict, comment, at: now };
  const next = raised(approval, { votes: [...approval.votes, vote] });
  if (verdict === "reject") return ok({ ...next, status: "rejected", resolvedAt: now });
  const agreed = new Set(next.votes.map(({ agent }) => agent)).size;
  return ok(agreed >= approval.quorum ? { ...next, status: "approved", resolvedAt: now } : next);
}

const raised = (approval: Approval, change: Partial<Approval>): Approval => ({
  ...approval,
  ...change,
  version: approval.version + 1,
});

const ended = (approval: Approval, status: "expired", now: Instant): Approval =>
  raised(approval, { status, resolvedAt: now });

/** To the next stakeholder of the chain; the last one keeps it. */
function escalated(approval: Approval, next: Instant | null): Approval {
  const stage = Math.min(approval.stage + 1, approval.assignees.length - 1);
  return raised(approval, { stage, escalateAt: stage + 1 < approval.assignees.length ? next : null });
}

/** The delegate's turn comes next, before whoever would have been asked after. */
function delegated(approval: Approval, to: string): Approval {
  const done = approval.assignees.slice(0, approval.stage + 1).filter((name) => name !== to);
  const rest = approval.assignees.slice(approval.stage + 1).filter((name) => name !== to);
  return raised(approval, { assignees: [...done, to, ...rest], stage: done.length });
}

const resolvedAlready = ({ id, status, resolvedAt }: Approval) =>
  ({
    code: status === "expired" ? "approval_expired" : "approval_resolved",
    detail: `${id} is ${status}${resolvedAt === null ? "" : ` since ${formatInstant(resolvedAt)}`}: it is answered once. Ask the question again for a new one.`,
  }) as const;

const expired = ({ id, expiresAt }: Approval) =>
  ({
    code: "approval_expired",
    detail: `${id} ran out at ${formatInstant(expiresAt)}, which counts as a no. Ask the question again.`,
  }) as const;

const notAssigned = ({ assignees, stage }: Approval) =>
  ({
    code: "not_assigned",
    detail: `It is the turn of ${JSON.stringify(assignees[stage] ?? "")}, who can answer or delegate it.`,
  }) as const;

const NOT_A_PERSON = {
  code: "human_only",
  detail: "Only a key of kind human can answer an approval; no program can, whatever scopes it has. Ask a person.",
} as const;

const OWN_REQUEST = {
  code: "self_approval",
  detail: "You caused this request, so another person has to answer it.",
} as const;

const MISMATCH = {
  code: "digest_mismatch",
  detail: "action_digest is not that of this approval's action. Read GET /approvals/{id} again and compare.",
} as const;

const VOTED = {
  code: "already_voted",
  detail: "You have answered this one; somebody else has to as well.",
} as const;
