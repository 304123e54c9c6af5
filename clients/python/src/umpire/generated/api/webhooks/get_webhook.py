from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.webhook_now import WebhookNow


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/webhooks/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> WebhookNow:
    from ...models.webhook_now import WebhookNow

    response_200 = WebhookNow.from_dict(data)

    return response_200
