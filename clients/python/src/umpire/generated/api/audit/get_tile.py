from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    pass


def request(
    level: str,
    index: str,
) -> Request:

    return Request(
        method="GET",
        path="/audit/tile/{level}/{index}".format(
            level=quote(str(level), safe=""),
            index=quote(str(index), safe=""),
        ),
    )


def parse(data: Any) -> bytes:
    return cast(bytes, data)
