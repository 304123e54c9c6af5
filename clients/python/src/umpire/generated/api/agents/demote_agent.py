from collections.abc import Mapping
from typing import Any

from ...models.demote_request import DemoteRequest
from ...models.standing import Standing
from ...types import Request, body_of


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
    response_200 = Standing.from_dict(data)

    return response_200
