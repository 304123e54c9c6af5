"""What the generated code shares with the hand-written: what is not given, a request before it is sent, an instant."""

import datetime
from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, field


class Unset:
    """The type of :data:`UNSET`: a field that was left out, which is not the same as null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()


@define
class Request:
    """A call before it is sent."""

    method: str
    path: str
    params: Mapping[str, Any] = field(factory=dict)
    headers: dict[str, str] = field(factory=dict)
    json: Any = UNSET
    content: bytes | None = None


@define(kw_only=True)
class Options:
    """How one call is made, where it is not as the client makes all its calls."""

    timeout_s: float | None = None
    """For the whole call with its repeats."""
    max_retries: int | None = None
    idempotency_key: str | None = None
    """Of a call that writes. Made anew for each call where none is given; the same on each repeat."""
    traceparent: str | None = None
    """W3C trace context, passed on."""


@define
class Meta:
    """What came beside an answer. Empty for what is no answer itself, but part of one."""

    status: int = 0
    headers: Mapping[str, str] = field(factory=dict)

    @property
    def request_id(self) -> str | None:
        """Names the call in the service's log."""
        return self.headers.get("request-id")

    @property
    def etag(self) -> str | None:
        """Names the state that was read, for `if_match`."""
        return self.headers.get("etag")

    @property
    def replayed(self) -> bool:
        """Whether it is the answer to an earlier call with the same Idempotency-Key."""
        return self.headers.get("idempotency-replayed", "").lower() == "true"


def body_of(body: Any) -> Any:
    """A model, or what its JSON is already."""
    return body.to_dict() if hasattr(body, "to_dict") else body


def instant(text: str) -> datetime.datetime:
    """An RFC 3339 instant. Python 3.10 does not read the `Z`."""
    return datetime.datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)


__all__ = ["UNSET", "Meta", "Options", "Request", "Unset", "body_of", "instant"]
