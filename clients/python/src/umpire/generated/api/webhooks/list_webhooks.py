from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.webhook_list import WebhookList


def request(
    *,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    return Request(
        method="GET",
        path="/webhooks",
        headers=headers,
    )


def parse(data: Any) -> WebhookList:
    from ...models.webhook_list import WebhookList

    response_200 = WebhookList.from_dict(data)

    return response_200
