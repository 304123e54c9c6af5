from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.record import Record


def request(
    sequence: int,
    *,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    return Request(
        method="GET",
        path="/audit/records/{sequence}".format(
            sequence=quote(str(sequence), safe=""),
        ),
        headers=headers,
    )


def parse(data: Any) -> Record:
    from ...models.record import Record

    response_200 = Record.from_dict(data)

    return response_200
