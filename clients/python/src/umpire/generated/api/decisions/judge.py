from collections.abc import Mapping
from typing import Any

from ...models.decision import Decision
from ...models.judge_request import JudgeRequest
from ...types import Request, body_of


def request(
    *,
    body: JudgeRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/judge",
        json=body_of(body),
    )


def parse(data: Any) -> Decision:
    response_200 = Decision.from_dict(data)

    return response_200
