from collections.abc import Mapping
from typing import Any

from ...models.level_3_request import Level3Request
from ...models.standing import Standing
from ...types import Request, body_of


def request(
    *,
    body: Level3Request | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/autonomy/level3",
        json=body_of(body),
    )


def parse(data: Any) -> Standing:
    response_200 = Standing.from_dict(data)

    return response_200
