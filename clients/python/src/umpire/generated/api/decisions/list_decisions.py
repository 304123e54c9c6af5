from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.decision_list import DecisionList
    from ...models.outcome import Outcome


def request(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    outcome: Outcome | Unset = UNSET,
    agent_id: str | Unset = UNSET,
    from_: datetime.datetime | Unset = UNSET,
    to: datetime.datetime | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["campaign_id"] = campaign_id

    json_outcome: str | Unset = UNSET
    if not isinstance(outcome, Unset):
        json_outcome = outcome.value

    params["outcome"] = json_outcome

    params["agent_id"] = agent_id

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
        path="/decisions",
        params=params,
    )


def parse(data: Any) -> DecisionList:
    from ...models.decision_list import DecisionList

    response_200 = DecisionList.from_dict(data)

    return response_200
