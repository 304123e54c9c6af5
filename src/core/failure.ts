import type { Scope } from "./caller.ts";

/** Why a call did not work, as far as callers may know. `contract/problems.ts` gives each its status and page. */
export const FAILURE_CODES = [
  "malformed_body",
  "invalid_request",
  "currency_mismatch",
  "unauthenticated",
  "rate_limited",
  "scope_missing",
  "operator_only",
  "human_only",
  "campaign_not_found",
  "decision_not_found",
  "key_not_found",
  "approval_not_found",
  "execution_not_found",
  "hold_not_found",
  "kill_switch_not_found",
  "webhook_not_found",
  "agent_not_found",
  "prompt_not_found",
  "evaluation_missing",
  "log_unsigned",
  "subject_opted_out",
  "tile_not_found",
  "record_not_found",
  "operation_not_found",
  "operation_ended",
  "backup_elsewhere",
  "backup_running",
  "backup_failed",
  "self_approval",
  "not_assigned",
  "approval_resolved",
  "approval_expired",
  "approval_stale",
  "approval_unroutable",
  "digest_mismatch",
  "already_voted",
  "not_executable",
  "already_executed",
  "not_undoable",
  "platform_not_connected",
  "kill_switch_engaged",
  "state_changed",
  "lease_held",
  "lease_stale",
  "not_earned",
  "address_refused",
  "route_not_found",
  "method_not_allowed",
  "precondition_failed",
  "precondition_required",
  "idempotency_key_malformed",
  "idempotency_key_reused",
  "idempotency_in_progress",
  "idempotency_reply_gone",
  "body_too_large",
  "unsupported_media_type",
  "ledger_unavailable",
  "database_unavailable",
  "issuer_unavailable",
  "internal_error",
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure<C extends FailureCode = FailureCode> {
  readonly code: C;
  /** One or two sentences: what was wrong with this call and what to do about it. Never a secret, never a stack. */
  readonly detail: string;
  /** Field by field, for `invalid_request`: JSON Pointer (RFC 6901) into the body, or `query/…`, `path/…`. */
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly retryAfterS?: number;
  /** It was told before, under the same `Idempotency-Key`. */
  readonly isReplay?: boolean;
  /** What a token would have to be, where the credential is what was wrong. */
  readonly challenge?: Challenge;
}

/** RFC 6750, 3: what the faces say in `WWW-Authenticate`, where there is an authorization server to go to. */
export interface Challenge {
  /** Null: no credential was sent. */
  readonly error: "invalid_token" | "insufficient_scope" | null;
  /** With which the call would have been let in; none: not known, or none at all. */
  readonly scopes: readonly Scope[];
}
