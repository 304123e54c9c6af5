from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.health_answer import HealthAnswer


def request() -> Request:

    return Request(
        method="GET",
        path="/healthz",
    )


def parse(data: Any) -> HealthAnswer:
    from ...models.health_answer import HealthAnswer

    response_200 = HealthAnswer.from_dict(data)

    return response_200
