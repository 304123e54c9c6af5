"""What can go wrong. Every error is an :class:`UmpireError`; what a program may switch on is `code` and `why`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal


class UmpireError(Exception):
    """Any failure of a call."""

    idempotency_key: str | None = None
    """What a call that writes was sent with: with the same one it is not done twice, however often it is sent."""


class ProblemError(UmpireError):
    """The service said what is wrong (RFC 9457)."""

    def __init__(self, members: Mapping[str, Any], status: int, retry_after_s: float | None) -> None:
        self.code = str(members.get("code"))
        """The kind of problem. New ones may come: `/problems/{code}` of the service is a page about each."""
        self.status = status
        self.remedy = str(members.get("remedy"))
        """Who can make it work: `caller` (by another call), `wait` (time) or `operator` (who runs the service)."""
        self.title = str(members.get("title", ""))
        self.detail = str(members.get("detail", ""))
        self.request_id: str | None = members.get("request_id")
        self.errors: Sequence[Mapping[str, str]] = members.get("errors") or ()
        """Field by field: `pointer` and `detail`."""
        self.retry_after_s = retry_after_s
        self.members = members
        """The problem as it was sent."""
        fields = "".join(f"\n  {one.get('pointer')}: {one.get('detail')}" for one in self.errors)
        super().__init__(f"{self.code} ({self.status}): {self.detail or self.title} [{self.request_id}]{fields}")


class ConnectionFailed(UmpireError):
    """The connection failed before the whole answer was there. A call that writes may have been carried out all the same."""


class TimedOut(UmpireError, TimeoutError):
    """The time of the call, or of waiting, is over."""


class BrokenStream(UmpireError):
    """The lines of a batch ended before their summary. What came stands; ask about the rest again."""


class UnexpectedAnswer(UmpireError):
    """An answer that is none of the service's: something in between, or another version."""

    def __init__(self, what: str, status: int, retry_after_s: float | None = None) -> None:
        self.status = status
        self.retry_after_s = retry_after_s
        super().__init__(f"{what} (HTTP {status})")


class InvalidWebhook(UmpireError):
    """A delivery that is not to be trusted. Answer it 400, and do nothing else."""

    def __init__(self, why: Literal["headers", "timestamp", "secret", "signature", "body"], what: str) -> None:
        self.why = why
        super().__init__(f"{why}: {what}")
