"""The lines of a batch, as they come."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

from ._answer import is_problem, parsed, problem_of, with_known_outcomes
from .errors import BrokenStream, UnexpectedAnswer

if TYPE_CHECKING:
    from .generated.models import BatchResult, DecisionBatchSummary

BatchLine: TypeAlias = "BatchResult | DecisionBatchSummary"


class Lines:
    """Takes bytes as they come, cut anywhere, and gives whole lines. NDJSON ends lines with a newline and nothing else."""

    def __init__(self, status: int) -> None:
        self._status = status
        self._rest = b""
        self._has_summary = False

    def take(self, chunk: bytes) -> Iterator[BatchLine]:
        *whole, self._rest = (self._rest + chunk).split(b"\n")
        for text in whole:
            yield from self._read(text)

    def end(self) -> Iterator[BatchLine]:
        """What is left when nothing more comes. Raises where that is not the end."""
        try:
            json.loads(self._rest.strip() or b"null")
        except ValueError:
            raise BrokenStream("The lines ended within one") from None
        yield from self._read(self._rest)
        if not self._has_summary:
            raise BrokenStream("The lines ended without their summary")

    def _read(self, text: bytes) -> Iterator[BatchLine]:
        if text.strip():
            line = self._line_of(parsed(self._status, lambda: with_known_outcomes(json.loads(text))))
            if line is not None:
                yield line

    def _line_of(self, members: Any) -> BatchLine | None:
        from .generated.models import BatchResult, DecisionBatchSummary

        if not isinstance(members, dict):
            raise UnexpectedAnswer("A line is no object", self._status)
        if members.get("object") == "batch_result":
            return parsed(self._status, lambda: BatchResult.from_dict(members))
        if members.get("object") == "batch_summary":
            self._has_summary = True
            return parsed(self._status, lambda: DecisionBatchSummary.from_dict(members))
        if is_problem(members):
            raise problem_of(members, int(members.get("status", self._status)))
        return None
