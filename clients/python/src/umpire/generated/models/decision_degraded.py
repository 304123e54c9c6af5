from enum import Enum


class DecisionDegraded(str, Enum):
    """What a newer service says beyond these is borne: `.value` is the word, `.is_known` is false."""

    BUDGET_EXHAUSTED = "budget_exhausted"
    BUDGET_KEPT_FOR_CRITICAL = "budget_kept_for_critical"
    MAX_COST = "max_cost"
    MODEL_CIRCUIT_OPEN = "model_circuit_open"
    MODEL_ERROR = "model_error"
    MODEL_MUTED = "model_muted"
    MODEL_OUTPUT_INVALID = "model_output_invalid"
    MODEL_OVERLOADED = "model_overloaded"
    MODEL_RATE_LIMITED = "model_rate_limited"
    MODEL_REFUSED = "model_refused"
    MODEL_REFUSED_KEY = "model_refused_key"
    MODEL_SPEND_LIMIT = "model_spend_limit"
    MODEL_TIMEOUT = "model_timeout"
    MODEL_TRUNCATED = "model_truncated"
    MODEL_UNREACHABLE = "model_unreachable"
    MODEL_UNREADABLE = "model_unreadable"

    @classmethod
    def _missing_(cls, value: object) -> "DecisionDegraded":
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
