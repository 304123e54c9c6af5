from enum import Enum


class ProblemCode(str, Enum):
    """What a newer service says beyond these is borne: `.value` is the word, `.is_known` is false."""

    ADDRESS_REFUSED = "address_refused"
    AGENT_NOT_FOUND = "agent_not_found"
    ALREADY_EXECUTED = "already_executed"
    ALREADY_VOTED = "already_voted"
    APPROVAL_EXPIRED = "approval_expired"
    APPROVAL_NOT_FOUND = "approval_not_found"
    APPROVAL_RESOLVED = "approval_resolved"
    APPROVAL_STALE = "approval_stale"
    APPROVAL_UNROUTABLE = "approval_unroutable"
    BACKUP_ELSEWHERE = "backup_elsewhere"
    BACKUP_FAILED = "backup_failed"
    BACKUP_RUNNING = "backup_running"
    BODY_TOO_LARGE = "body_too_large"
    CAMPAIGN_NOT_FOUND = "campaign_not_found"
    CURRENCY_MISMATCH = "currency_mismatch"
    DATABASE_UNAVAILABLE = "database_unavailable"
    DECISION_NOT_FOUND = "decision_not_found"
    DIGEST_MISMATCH = "digest_mismatch"
    EVALUATION_MISSING = "evaluation_missing"
    EXECUTION_NOT_FOUND = "execution_not_found"
    HOLD_NOT_FOUND = "hold_not_found"
    HUMAN_ONLY = "human_only"
    IDEMPOTENCY_IN_PROGRESS = "idempotency_in_progress"
    IDEMPOTENCY_KEY_MALFORMED = "idempotency_key_malformed"
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused"
    IDEMPOTENCY_REPLY_GONE = "idempotency_reply_gone"
    INTERNAL_ERROR = "internal_error"
    INVALID_REQUEST = "invalid_request"
    ISSUER_UNAVAILABLE = "issuer_unavailable"
    KEY_NOT_FOUND = "key_not_found"
    KILL_SWITCH_ENGAGED = "kill_switch_engaged"
    KILL_SWITCH_NOT_FOUND = "kill_switch_not_found"
    LEASE_HELD = "lease_held"
    LEASE_STALE = "lease_stale"
    LEDGER_UNAVAILABLE = "ledger_unavailable"
    LOG_UNSIGNED = "log_unsigned"
    MALFORMED_BODY = "malformed_body"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    NOT_ASSIGNED = "not_assigned"
    NOT_EARNED = "not_earned"
    NOT_EXECUTABLE = "not_executable"
    NOT_UNDOABLE = "not_undoable"
    OPERATION_ENDED = "operation_ended"
    OPERATION_NOT_FOUND = "operation_not_found"
    OPERATOR_ONLY = "operator_only"
    PLATFORM_NOT_CONNECTED = "platform_not_connected"
    PRECONDITION_FAILED = "precondition_failed"
    PRECONDITION_REQUIRED = "precondition_required"
    PROMPT_NOT_FOUND = "prompt_not_found"
    RATE_LIMITED = "rate_limited"
    RECORD_NOT_FOUND = "record_not_found"
    ROUTE_NOT_FOUND = "route_not_found"
    SCOPE_MISSING = "scope_missing"
    SELF_APPROVAL = "self_approval"
    STATE_CHANGED = "state_changed"
    SUBJECT_OPTED_OUT = "subject_opted_out"
    TILE_NOT_FOUND = "tile_not_found"
    UNAUTHENTICATED = "unauthenticated"
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    WEBHOOK_NOT_FOUND = "webhook_not_found"

    @classmethod
    def _missing_(cls, value: object) -> "ProblemCode":
        if not isinstance(value, str):
            raise ValueError(f"{value!r} is no {cls.__name__}")
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        return self._name_ != "UNKNOWN"

    def __str__(self) -> str:
        return str(self.value)
