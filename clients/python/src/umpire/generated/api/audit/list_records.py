from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.record_list import RecordList


def request(
    *,
    limit: int | Unset = UNSET,
    cursor: int | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/audit/records",
        params=params,
    )


def parse(data: Any) -> RecordList:
    from ...models.record_list import RecordList

    response_200 = RecordList.from_dict(data)

    return response_200
