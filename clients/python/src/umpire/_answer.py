"""What came back: as what it should be, or as what went wrong."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

from attrs import define

from .errors import ProblemError, UnexpectedAnswer
from .generated.models.outcome import Outcome
from .generated.types import Meta

T = TypeVar("T")


@define
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes


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
