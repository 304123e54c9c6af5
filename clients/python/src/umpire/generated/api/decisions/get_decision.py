from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.decision_now import DecisionNow


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
    from ...models.decision_now import DecisionNow

    response_200 = DecisionNow.from_dict(data)

    return response_200
