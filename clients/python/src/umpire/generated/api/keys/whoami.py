from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.caller import Caller


def request() -> Request:

    return Request(
        method="GET",
        path="/whoami",
    )


def parse(data: Any) -> Caller:
    from ...models.caller import Caller

    response_200 = Caller.from_dict(data)

    return response_200
