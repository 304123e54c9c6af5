from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.campaign import Campaign
from ...models.campaign_body import CampaignBody
from ...types import Request, body_of


def request(
    id: str,
    *,
    body: CampaignBody | Mapping[str, Any],
) -> Request:

    return Request(
        method="PUT",
        path="/campaigns/{id}".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Campaign:
    response_200 = Campaign.from_dict(data)

    return response_200
