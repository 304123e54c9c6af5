from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.hold_list import HoldList


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/campaigns/{id}/holds".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> HoldList:
    from ...models.hold_list import HoldList

    response_200 = HoldList.from_dict(data)

    return response_200
