from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.operation import Operation


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/operations/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> Operation:
    from ...models.operation import Operation

    response_200 = Operation.from_dict(data)

    return response_200
