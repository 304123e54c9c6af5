from enum import Enum


class Scope(str, Enum):
    """What a newer service says beyond these is borne: `.value` is the word, `.is_known` is false."""

    APPROVALSREAD = "approvals:read"
    APPROVALSRESOLVE = "approvals:resolve"
    AUDITREAD = "audit:read"
    CAMPAIGNSREAD = "campaigns:read"
    CAMPAIGNSWRITE = "campaigns:write"
    DECISIONSREAD = "decisions:read"
    DECISIONSWRITE = "decisions:write"
    EXECUTIONSWRITE = "executions:write"
    HOLDSWRITE = "holds:write"
    KEYSADMIN = "keys:admin"
    OUTCOMESWRITE = "outcomes:write"
    POLICYREAD = "policy:read"
    POLICYWRITE = "policy:write"
    SUBJECTSWRITE = "subjects:write"
    SWITCHESWRITE = "switches:write"
    WEBHOOKSADMIN = "webhooks:admin"

    @classmethod
    def _missing_(cls, value: object) -> "Scope":
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
