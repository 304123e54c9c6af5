from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.approval import Approval
    from ...models.approval_delegation import ApprovalDelegation


def request(
    id: str,
    *,
    body: ApprovalDelegation | Mapping[str, Any],
    if_match: str,
) -> Request:
    headers: dict[str, str] = {}
    headers["If-Match"] = if_match

    return Request(
        method="POST",
        path="/approvals/{id}/delegate".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
        headers=headers,
    )


def parse(data: Any) -> Approval:
    from ...models.approval import Approval

    response_200 = Approval.from_dict(data)

    return response_200
