from typing import Any

from ...models.policy import Policy
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/policy",
    )


def parse(data: Any) -> Policy:
    response_200 = Policy.from_dict(data)

    return response_200
