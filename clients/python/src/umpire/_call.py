"""A call and its repeats, without the sending: the same for the blocking and the awaited client."""

from __future__ import annotations

import json
import random
import time
import uuid
from collections.abc import Callable

import httpx
from attrs import define, field

from .errors import ConnectionFailed, ProblemError, TimedOut, UmpireError, UnexpectedAnswer
from .generated.types import Options, Request, Unset

_BETWEEN = {429, 502, 503, 504}
"""Without a problem these come from something in between, which did not pass the call on, or lost the answer."""


@define(kw_only=True)
class Settings:
    """How a client calls."""

    base_url: str
    key: str = field(repr=False)
    timeout_s: float
    max_retries: int
    max_retry_after_s: float
    backoff_s: float
    traceparent: Callable[[], str | None]


def settings_of(
    base_url: str,
    key: str,
    timeout_s: float,
    max_retries: int,
    max_retry_after_s: float,
    backoff_s: float,
    traceparent: Callable[[], str | None],
) -> Settings:
    return Settings(
        base_url=base_url.rstrip("/"),
        key=key,
        timeout_s=timeout_s,
        max_retries=max_retries,
        max_retry_after_s=max_retry_after_s,
        backoff_s=backoff_s,
        traceparent=traceparent,
    )


class Call:
    """One call: what is sent, each time the same, how long it may take, and when it is repeated."""

    def __init__(self, settings: Settings, request: Request, options: Options | None) -> None:
        chosen = options or Options()
        self._settings = settings
        self._repeats_left = settings.max_retries if chosen.max_retries is None else chosen.max_retries
        self._repeats = 0
        self.timeout_s = settings.timeout_s if chosen.timeout_s is None else chosen.timeout_s
        self._ends_at = time.monotonic() + self.timeout_s
        self.method = request.method
        self.url = settings.base_url + request.path
        self.params = request.params
        self.content = request.content if isinstance(request.json, Unset) else json.dumps(request.json).encode()
        self.headers = self._headers(request, chosen)

    def _headers(self, request: Request, options: Options) -> dict[str, str]:
        headers = {
            "Accept": "application/json, application/problem+json",
            "Authorization": f"Bearer {self._settings.key}",
        }
        if not isinstance(request.json, Unset):
            headers["Content-Type"] = "application/json"
        if request.method != "GET":
            headers["Idempotency-Key"] = options.idempotency_key or uuid.uuid4().hex
        traceparent = options.traceparent or self._settings.traceparent()
        if traceparent is not None:
            headers["traceparent"] = traceparent
        return {**headers, **request.headers}

    def left_s(self) -> float:
        """Seconds that are left. Raises where none are."""
        left = self._ends_at - time.monotonic()
        if left <= 0:
            raise self.timed_out()
        return left

    def timed_out(self) -> TimedOut:
        return TimedOut(f"{self.method} {self.url} took longer than {self.timeout_s:g} s")

    def pause_s(self, failure: UmpireError) -> float:
        """Seconds until the repeat; raises the failure where it is not repeated."""
        pause = _wanted_pause_s(failure)
        if not _is_passing(failure) or self._repeats >= self._repeats_left:
            raise failure
        if pause is None:
            pause = self._settings.backoff_s * 2**self._repeats * (1 - random.random() / 2)  # noqa: S311
        elif pause > self._settings.max_retry_after_s:
            raise failure
        if time.monotonic() + pause >= self._ends_at:
            raise failure
        self._repeats += 1
        return pause


def _is_passing(failure: UmpireError) -> bool:
    if isinstance(failure, ProblemError):
        return failure.remedy == "wait"
    if isinstance(failure, UnexpectedAnswer):
        return failure.status in _BETWEEN
    return isinstance(failure, ConnectionFailed)


def _wanted_pause_s(failure: UmpireError) -> float | None:
    return failure.retry_after_s if isinstance(failure, (ProblemError, UnexpectedAnswer)) else None


def request_of(http: httpx.Client | httpx.AsyncClient, call: Call) -> httpx.Request:
    return http.build_request(
        call.method, call.url, params=call.params, headers=call.headers, content=call.content, timeout=call.left_s()
    )
