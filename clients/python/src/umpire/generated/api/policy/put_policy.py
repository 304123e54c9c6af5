from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.policy import Policy
    from ...models.policy_document import PolicyDocument


def request(
    *,
    body: PolicyDocument | Mapping[str, Any],
    if_match: str,
) -> Request:
    headers: dict[str, str] = {}
    headers["If-Match"] = if_match

    return Request(
        method="PUT",
        path="/policy",
        json=body_of(body),
        headers=headers,
    )


def parse(data: Any) -> Policy:
    from ...models.policy import Policy

    response_200 = Policy.from_dict(data)

    return response_200
