from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.campaign import Campaign
    from ...models.campaign_body import CampaignBody


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
    from ...models.campaign import Campaign

    response_200 = Campaign.from_dict(data)

    return response_200
