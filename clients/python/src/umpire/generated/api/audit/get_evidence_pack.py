from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...types import UNSET, Request

if TYPE_CHECKING:
    pass


def request(
    *,
    from_: str,
    to: str,
) -> Request:

    params: dict[str, Any] = {}

    params["from"] = from_

    params["to"] = to

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/audit/evidence-pack",
        params=params,
    )


def parse(data: Any) -> bytes:
    return cast(bytes, data)
