from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    pass


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/audit/decisions/{id}/proof".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> str:
    return cast(str, data)
