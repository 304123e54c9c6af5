from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.campaign_report import CampaignReport


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/campaigns/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> CampaignReport:
    from ...models.campaign_report import CampaignReport

    response_200 = CampaignReport.from_dict(data)

    return response_200
