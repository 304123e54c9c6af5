from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.list_campaigns_metrics import ListCampaignsMetrics
    from ...models.listed_campaign_list import ListedCampaignList


def request(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    metrics: ListCampaignsMetrics | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_metrics: str | Unset = UNSET
    if not isinstance(metrics, Unset):
        json_metrics = metrics.value

    params["metrics"] = json_metrics

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/campaigns",
        params=params,
    )


def parse(data: Any) -> ListedCampaignList:
    from ...models.listed_campaign_list import ListedCampaignList

    response_200 = ListedCampaignList.from_dict(data)

    return response_200
