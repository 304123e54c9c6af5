from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.shadow_report import ShadowReport


def request(
    *,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

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
        path="/shadow-report",
        params=params,
    )


def parse(data: Any) -> ShadowReport:
    from ...models.shadow_report import ShadowReport

    response_200 = ShadowReport.from_dict(data)

    return response_200
