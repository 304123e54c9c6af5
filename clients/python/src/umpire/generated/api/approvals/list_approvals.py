from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.approval_list import ApprovalList
    from ...models.list_approvals_status import ListApprovalsStatus


def request(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    status: ListApprovalsStatus | Unset = UNSET,
    assignee: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["assignee"] = assignee

    params["campaign_id"] = campaign_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/approvals",
        params=params,
    )


def parse(data: Any) -> ApprovalList:
    from ...models.approval_list import ApprovalList

    response_200 = ApprovalList.from_dict(data)

    return response_200
