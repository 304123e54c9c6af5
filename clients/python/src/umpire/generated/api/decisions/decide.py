from collections.abc import Mapping
from typing import Any

from ...models.decide_request import DecideRequest
from ...models.decision import Decision
from ...types import UNSET, Request, Unset, body_of


def request(
    *,
    body: DecideRequest | Mapping[str, Any],
    cache_control: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(cache_control, Unset):
        headers["Cache-Control"] = cache_control

    return Request(
        method="POST",
        path="/decide",
        json=body_of(body),
        headers=headers,
    )


def parse(data: Any) -> Decision:
    response_200 = Decision.from_dict(data)

    return response_200
