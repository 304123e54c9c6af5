from collections.abc import Mapping
from typing import Any

from ...models.new_webhook import NewWebhook
from ...models.webhook_request import WebhookRequest
from ...types import Request, body_of


def request(
    *,
    body: WebhookRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/webhooks",
        json=body_of(body),
    )


def parse(data: Any) -> NewWebhook:
    response_201 = NewWebhook.from_dict(data)

    return response_201
