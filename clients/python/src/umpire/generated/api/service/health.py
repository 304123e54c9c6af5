from typing import Any

from ...models.health_answer import HealthAnswer
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/healthz",
    )


def parse(data: Any) -> HealthAnswer:
    response_200 = HealthAnswer.from_dict(data)

    return response_200
