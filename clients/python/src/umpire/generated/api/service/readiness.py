from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.readiness_answer import ReadinessAnswer


def request() -> Request:

    return Request(
        method="GET",
        path="/readyz",
    )


def parse(data: Any) -> ReadinessAnswer:
    from ...models.readiness_answer import ReadinessAnswer

    response_200 = ReadinessAnswer.from_dict(data)

    return response_200
