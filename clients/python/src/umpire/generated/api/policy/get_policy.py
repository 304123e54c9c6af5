from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.policy import Policy


def request() -> Request:

    return Request(
        method="GET",
        path="/policy",
    )


def parse(data: Any) -> Policy:
    from ...models.policy import Policy

    response_200 = Policy.from_dict(data)

    return response_200
