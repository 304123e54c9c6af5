from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset, body_of

if TYPE_CHECKING:
    from ...models.decide_request import DecideRequest
    from ...models.decision import Decision


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
    from ...models.decision import Decision

    response_200 = Decision.from_dict(data)

    return response_200
