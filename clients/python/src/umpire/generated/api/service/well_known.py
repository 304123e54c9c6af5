from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.well_known_answer import WellKnownAnswer


def request() -> Request:

    return Request(
        method="GET",
        path="/.well-known/umpire",
    )


def parse(data: Any) -> WellKnownAnswer:
    from ...models.well_known_answer import WellKnownAnswer

    response_200 = WellKnownAnswer.from_dict(data)

    return response_200
