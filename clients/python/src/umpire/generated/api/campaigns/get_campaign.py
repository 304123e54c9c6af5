from typing import Any
from urllib.parse import quote

from ...models.campaign_report import CampaignReport
from ...types import Request


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
    response_200 = CampaignReport.from_dict(data)

    return response_200
