from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.explanation import Explanation


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/decisions/{id}/explanation".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> Explanation:
    from ...models.explanation import Explanation

    response_200 = Explanation.from_dict(data)

    return response_200
