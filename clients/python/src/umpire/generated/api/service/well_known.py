from typing import Any

from ...models.well_known_answer import WellKnownAnswer
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/.well-known/umpire",
    )


def parse(data: Any) -> WellKnownAnswer:
    response_200 = WellKnownAnswer.from_dict(data)

    return response_200
