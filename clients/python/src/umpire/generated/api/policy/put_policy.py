from collections.abc import Mapping
from typing import Any

from ...models.policy import Policy
from ...models.policy_document import PolicyDocument
from ...types import Request, body_of


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
    response_200 = Policy.from_dict(data)

    return response_200
