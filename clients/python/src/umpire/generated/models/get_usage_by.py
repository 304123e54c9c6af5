from enum import Enum


class GetUsageBy(str, Enum):
    """What a newer service says beyond these is borne: `.value` is the word, `.is_known` is false."""

    AGENT = "agent"
    DAY = "day"
    MODEL = "model"
    PROMPT = "prompt"

    @classmethod
    def _missing_(cls, value: object) -> "GetUsageBy":
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
