from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.import_campaigns_amounts import ImportCampaignsAmounts
    from ...models.import_campaigns_shift_to import ImportCampaignsShiftTo
    from ...models.import_report import ImportReport


def request(
    *,
    body: str | bytes,
    content_type: str = "application/x-ndjson",
    source: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    amounts: ImportCampaignsAmounts | Unset = UNSET,
    as_of: datetime.datetime | Unset = UNSET,
    shift_to: ImportCampaignsShiftTo | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    headers["Content-Type"] = content_type

    params: dict[str, Any] = {}

    params["source"] = source

    params["currency"] = currency

    json_amounts: str | Unset = UNSET
    if not isinstance(amounts, Unset):
        json_amounts = amounts.value

    params["amounts"] = json_amounts

    json_as_of: str | Unset = UNSET
    if not isinstance(as_of, Unset):
        json_as_of = as_of.isoformat()
    params["as_of"] = json_as_of

    json_shift_to: str | Unset = UNSET
    if not isinstance(shift_to, Unset):
        json_shift_to = shift_to.value

    params["shift_to"] = json_shift_to

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="POST",
        path="/campaigns/import",
        params=params,
        content=body.encode() if isinstance(body, str) else body,
        headers=headers,
    )


def parse(data: Any) -> ImportReport:
    from ...models.import_report import ImportReport

    response_200 = ImportReport.from_dict(data)

    return response_200
