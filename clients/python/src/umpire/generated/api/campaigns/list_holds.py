from typing import Any
from urllib.parse import quote

from ...models.hold_list import HoldList
from ...types import Request


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
    response_200 = HoldList.from_dict(data)

    return response_200
