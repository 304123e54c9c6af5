"""What both clients do alike, without sending anything."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from attrs import evolve

from .errors import TimedOut, UnexpectedAnswer
from .generated.api.decisions import decide
from .generated.types import UNSET, Options, Request, body_of

if TYPE_CHECKING:
    from .generated.models import DecideBatchRequest, Decision

T_co = TypeVar("T_co", covariant=True)

OPERATION_ENDS = {"succeeded", "cancelled"}
"""All others, newer ones too, are on the way there."""


class Page(Protocol[T_co]):
    """A part of a list."""

    @property
    def data(self) -> Sequence[T_co]: ...

    @property
    def next_cursor(self) -> str | int | None: ...


def next_cursor(page: Page[Any], before: str | int | None) -> str | int | None:
    """Where the next page begins. Raises where that is this page again."""
    cursor = page.next_cursor
    if cursor is not None and cursor == before:
        raise UnexpectedAnswer(f"The cursor {cursor!r} leads to itself", 200)
    return cursor


class Waiting:
    """How long is still waited, and until the next look."""

    def __init__(self, what: str, poll_s: float, timeout_s: float | None, options: Options | None) -> None:
        self._what = what
        self._poll_s = poll_s
        self._ends_at = math.inf if timeout_s is None else time.monotonic() + timeout_s
        self._options = options or Options()

    def look(self, default_s: float) -> Options:
        """How the next look is made: within what is left. Raises where nothing is."""
        left = self._ends_at - time.monotonic()
        if left <= 0:
            raise TimedOut(f"{self._what} has not ended in time")
        chosen = self._options.timeout_s
        return evolve(self._options, timeout_s=min(left, default_s if chosen is None else chosen))

    def pause_s(self) -> float:
        return max(0, min(self._poll_s, self._ends_at - time.monotonic()))


def approval_id_of(of: str | Decision) -> str:
    approval_id = of if isinstance(of, str) else of.task_id
    if approval_id is None:
        raise ValueError("the decision waits for no approval: its outcome is not pending_approval")
    return approval_id


def question_request(campaign_id: str, question: str, no_cache: bool, fields: Mapping[str, Any]) -> Request:
    body = {"campaign_id": campaign_id, "question": question, **fields}
    return decide.request(body=body, cache_control="no-cache" if no_cache else UNSET)


def lines_request(body: DecideBatchRequest | Mapping[str, Any]) -> Request:
    return Request("POST", "/decide/batch", json=body_of(body), headers={"Accept": "application/x-ndjson"})
