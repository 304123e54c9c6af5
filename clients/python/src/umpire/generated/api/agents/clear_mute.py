from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.clear_mute_request import ClearMuteRequest
from ...models.mute import Mute
from ...types import Request, body_of


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
    response_200 = Mute.from_dict(data)

    return response_200
