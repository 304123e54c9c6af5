from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.decision import Decision
    from ...models.judge_request import JudgeRequest


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
    from ...models.decision import Decision

    response_200 = Decision.from_dict(data)

    return response_200
