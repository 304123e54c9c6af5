from typing import Any

from ...models.record_list import RecordList
from ...types import UNSET, Request, Unset


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
    response_200 = RecordList.from_dict(data)

    return response_200
