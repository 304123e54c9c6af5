from typing import Any, cast
from urllib.parse import quote

from ...types import Request


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
