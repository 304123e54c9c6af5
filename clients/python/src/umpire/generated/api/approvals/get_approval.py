from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.approval import Approval


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/approvals/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> Approval:
    from ...models.approval import Approval

    response_200 = Approval.from_dict(data)

    return response_200
