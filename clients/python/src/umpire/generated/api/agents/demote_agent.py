from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.demote_request import DemoteRequest
    from ...models.standing import Standing


def request(
    *,
    body: DemoteRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/autonomy/demote",
        json=body_of(body),
    )


def parse(data: Any) -> Standing:
    from ...models.standing import Standing

    response_200 = Standing.from_dict(data)

    return response_200
