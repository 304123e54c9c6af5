from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.approval_edit import ApprovalEdit
from ...models.decision import Decision
from ...types import Request, body_of


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
    response_200 = Decision.from_dict(data)

    return response_200
