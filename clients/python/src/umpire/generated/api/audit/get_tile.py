from typing import Any, cast
from urllib.parse import quote

from ...types import Request


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
