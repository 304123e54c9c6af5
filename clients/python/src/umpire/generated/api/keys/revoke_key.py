from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.key import Key


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
    from ...models.key import Key

    response_200 = Key.from_dict(data)

    return response_200
