from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.list_records_kind import ListRecordsKind
    from ...models.list_records_order import ListRecordsOrder
    from ...models.record_list import RecordList


def request(
    *,
    limit: int | Unset = UNSET,
    cursor: int | Unset = UNSET,
    order: ListRecordsOrder | Unset = UNSET,
    kind: ListRecordsKind | Unset = UNSET,
    agent: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_order: str | Unset = UNSET
    if not isinstance(order, Unset):
        json_order = order.value

    params["order"] = json_order

    json_kind: str | Unset = UNSET
    if not isinstance(kind, Unset):
        json_kind = kind.value

    params["kind"] = json_kind

    params["agent"] = agent

    params["campaign_id"] = campaign_id

    json_from_: str | Unset = UNSET
    if not isinstance(from_, Unset):
        json_from_ = from_.isoformat()
    params["from"] = json_from_

    json_to: str | Unset = UNSET
    if not isinstance(to, Unset):
        json_to = to.isoformat()
    params["to"] = json_to

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
