from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.record import Record


def request(
    sequence: int,
) -> Request:

    return Request(
        method="GET",
        path="/audit/records/{sequence}".format(
            sequence=quote(str(sequence), safe=""),
        ),
    )


def parse(data: Any) -> Record:
    from ...models.record import Record

    response_200 = Record.from_dict(data)

    return response_200
