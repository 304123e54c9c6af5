from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...types import Request

if TYPE_CHECKING:
    pass


def request() -> Request:

    return Request(
        method="GET",
        path="/llms.txt",
    )


def parse(data: Any) -> str:
    return cast(str, data)
