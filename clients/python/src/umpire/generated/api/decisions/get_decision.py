from typing import Any
from urllib.parse import quote

from ...models.decision_now import DecisionNow
from ...types import Request


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/decisions/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> DecisionNow:
    response_200 = DecisionNow.from_dict(data)

    return response_200
