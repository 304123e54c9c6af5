from enum import Enum


class ListRecordsKind(str, Enum):
    """What a newer service says beyond these is borne: `.value` is the word, `.is_known` is false."""

    APPROVAL_DELEGATED = "approval_delegated"
    APPROVAL_ESCALATED = "approval_escalated"
    APPROVAL_REMINDED = "approval_reminded"
    APPROVAL_RESOLVED = "approval_resolved"
    APPROVAL_VOTED = "approval_voted"
    AUTONOMY_CHANGED = "autonomy_changed"
    BUDGET_ALERTED = "budget_alerted"
    CAMPAIGN_PUT = "campaign_put"
    CHANGES_ADDED = "changes_added"
    DECISION = "decision"
    EXECUTION_FINISHED = "execution_finished"
    EXECUTION_QUEUED = "execution_queued"
    EXECUTION_STARTED = "execution_started"
    EXECUTION_SUPERSEDED = "execution_superseded"
    FEEDBACK_GIVEN = "feedback_given"
    HOLD_PLACED = "hold_placed"
    HOLD_RELEASED = "hold_released"
    IMPORT = "import"
    KEY_CREATED = "key_created"
    KEY_REVOKED = "key_revoked"
    KILL_SWITCH_ENGAGED = "kill_switch_engaged"
    KILL_SWITCH_RELEASED = "kill_switch_released"
    LEASE_RELEASED = "lease_released"
    LEASE_TAKEN = "lease_taken"
    LEDGER_PRUNED = "ledger_pruned"
    METRICS_PUT = "metrics_put"
    MUTE_CLEARED = "mute_cleared"
    OPERATION_CANCELLED = "operation_cancelled"
    OPERATION_FINISHED = "operation_finished"
    OPERATION_STARTED = "operation_started"
    OUTCOME_REPORTED = "outcome_reported"
    POLICY_PUBLISHED = "policy_published"
    PROMPT_CREATED = "prompt_created"
    PROMPT_EVALUATED = "prompt_evaluated"
    PROMPT_LABELLED = "prompt_labelled"
    RESTORE = "restore"
    SUBJECT_ERASED = "subject_erased"
    SUBJECT_EXPORTED = "subject_exported"
    SUBJECT_OPTED_OUT = "subject_opted_out"
    WEBHOOK_CHANGED = "webhook_changed"
    WEBHOOK_CREATED = "webhook_created"

    @classmethod
    def _missing_(cls, value: object) -> "ListRecordsKind":
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
