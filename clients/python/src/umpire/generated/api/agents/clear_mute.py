from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.clear_mute_request import ClearMuteRequest
    from ...models.mute import Mute


def request(
    id: str,
    *,
    body: ClearMuteRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/agents/{id}/clear-mute".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Mute:
    from ...models.mute import Mute

    response_200 = Mute.from_dict(data)

    return response_200
