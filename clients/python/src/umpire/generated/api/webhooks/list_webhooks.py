from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.webhook_list import WebhookList


def request() -> Request:

    return Request(
        method="GET",
        path="/webhooks",
    )


def parse(data: Any) -> WebhookList:
    from ...models.webhook_list import WebhookList

    response_200 = WebhookList.from_dict(data)

    return response_200
