from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.webhook_now import WebhookNow


def request(
    id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    return Request(
        method="GET",
        path="/webhooks/{id}".format(
            id=quote(str(id), safe=""),
        ),
        headers=headers,
    )


def parse(data: Any) -> WebhookNow:
    from ...models.webhook_now import WebhookNow

    response_200 = WebhookNow.from_dict(data)

    return response_200
