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
) -> Request:

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
    )


def parse(data: Any) -> Usage:
    from ...models.usage import Usage

    response_200 = Usage.from_dict(data)

    return response_200
