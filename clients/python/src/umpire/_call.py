"""A call and its repeats, without the sending: the same for the blocking and the awaited client."""

from __future__ import annotations

import json
import random
import time
import uuid
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import httpx
from attrs import define, field

from .errors import ConnectionFailed, ProblemError, TimedOut, UmpireError, UnexpectedAnswer
from .generated.models.outcome import Outcome
from .generated.types import Meta, Options, Request, Unset

T = TypeVar("T")

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


@define
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


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
        if request.method == "POST":
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


def failure_of(answer: Answer) -> ProblemError | UnexpectedAnswer:
    """What an answer that is not a good one says went wrong."""
    after = _retry_after_s(answer.headers.get("retry-after"))
    if answer.headers.get("content-type", "").startswith("application/problem+json"):
        members = _json_or_none(answer.body)
        if is_problem(members):
            return problem_of(members, answer.status, after)
    return UnexpectedAnswer("The answer is no problem of the service", answer.status, after)


def is_problem(members: Any) -> bool:
    return isinstance(members, dict) and isinstance(members.get("code"), str) and isinstance(members.get("remedy"), str)


def problem_of(members: Mapping[str, Any], status: int, after: float | None = None) -> ProblemError:
    said = members.get("retry_after_s")
    return ProblemError(
        members, status, after if after is not None else said if isinstance(said, (int, float)) else None
    )


def _json_or_none(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _retry_after_s(text: str | None) -> float | None:
    """Seconds, of seconds or of a date; None of what is neither, or is over."""
    if text is None:
        return None
    if text.strip().isdecimal():
        return float(text)
    try:
        seconds = parsedate_to_datetime(text).timestamp() - time.time()
    except (TypeError, ValueError):
        return None
    return seconds if seconds > 0 else None


def read(answer: Answer, parse: Callable[[Any], T], reads: str) -> T:
    """The answer as what it should be, with its head in `meta`."""
    result = parsed(answer.status, lambda: parse(_content(answer, reads)))
    if hasattr(result, "meta"):
        result.meta = Meta(answer.status, answer.headers)
    return result


def _content(answer: Answer, reads: str) -> Any:
    if reads == "json":
        return with_known_outcomes(json.loads(answer.body))
    return answer.body.decode() if reads == "text" else answer.body


def parsed(status: int, parse: Callable[[], T]) -> T:
    try:
        return parse()
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnexpectedAnswer(f"The answer is not as the contract has it: {error!r}", status) from error


_OUTCOMES = {outcome.value for outcome in Outcome}


def with_known_outcomes(value: Any) -> Any:
    """A decision whose outcome is newer than this client counts as escalated; the word stays in `outcome_as_sent`."""
    if isinstance(value, list):
        return [with_known_outcomes(one) for one in value]
    if not isinstance(value, dict):
        return value
    members = {name: with_known_outcomes(one) for name, one in value.items()}
    outcome = members.get("outcome")
    if members.get("object") == "decision" and isinstance(outcome, str) and outcome not in _OUTCOMES:
        return {**members, "outcome": "escalated", "outcome_as_sent": outcome}
    return members
