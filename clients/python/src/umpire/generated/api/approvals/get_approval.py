from typing import Any
from urllib.parse import quote

from ...models.approval import Approval
from ...types import Request


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
    response_200 = Approval.from_dict(data)

    return response_200
