from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.hold import Hold
    from ...models.hold_release import HoldRelease


def request(
    id: str,
    *,
    body: HoldRelease | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/campaigns/{id}/release-hold".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Hold:
    from ...models.hold import Hold

    response_200 = Hold.from_dict(data)

    return response_200
