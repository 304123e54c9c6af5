from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.get_usage_by import GetUsageBy
    from ...models.usage import Usage


def request(
    *,
    from_: str | Unset = UNSET,
    to: str | Unset = UNSET,
    by: GetUsageBy | Unset = UNSET,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    params: dict[str, Any] = {}

    params["from"] = from_

    params["to"] = to

    json_by: str | Unset = UNSET
    if not isinstance(by, Unset):
        json_by = by.value

    params["by"] = json_by

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/usage",
        params=params,
        headers=headers,
    )


def parse(data: Any) -> Usage:
    from ...models.usage import Usage

    response_200 = Usage.from_dict(data)

    return response_200
