from typing import Any
from urllib.parse import quote

from ...models.explanation import Explanation
from ...types import Request


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
    response_200 = Explanation.from_dict(data)

    return response_200
