from typing import Any

from ...models.readiness_answer import ReadinessAnswer
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/readyz",
    )


def parse(data: Any) -> ReadinessAnswer:
    response_200 = ReadinessAnswer.from_dict(data)

    return response_200
