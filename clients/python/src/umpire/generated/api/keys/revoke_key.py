from typing import Any
from urllib.parse import quote

from ...models.key import Key
from ...types import Request


def request(
    id: str,
) -> Request:

    return Request(
        method="DELETE",
        path="/keys/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> Key:
    response_200 = Key.from_dict(data)

    return response_200
