from typing import Any
from urllib.parse import quote

from ...models.operation import Operation
from ...types import Request


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
    response_200 = Operation.from_dict(data)

    return response_200
