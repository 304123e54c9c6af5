from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.caller import Caller


def request(
    *,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    return Request(
        method="GET",
        path="/whoami",
        headers=headers,
    )


def parse(data: Any) -> Caller:
    from ...models.caller import Caller

    response_200 = Caller.from_dict(data)

    return response_200
