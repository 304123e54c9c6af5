from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.hold import Hold
    from ...models.hold_request import HoldRequest


def request(
    id: str,
    *,
    body: HoldRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/campaigns/{id}/holds".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Hold:
    from ...models.hold import Hold

    response_201 = Hold.from_dict(data)

    return response_201
