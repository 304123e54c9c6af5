from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.approval_edit import ApprovalEdit
    from ...models.decision import Decision


def request(
    id: str,
    *,
    body: ApprovalEdit | Mapping[str, Any],
    if_match: str,
) -> Request:
    headers: dict[str, str] = {}
    headers["If-Match"] = if_match

    return Request(
        method="POST",
        path="/approvals/{id}/edit".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
        headers=headers,
    )


def parse(data: Any) -> Decision:
    from ...models.decision import Decision

    response_200 = Decision.from_dict(data)

    return response_200
