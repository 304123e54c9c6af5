from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.new_webhook import NewWebhook
    from ...models.webhook_request import WebhookRequest


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
    from ...models.new_webhook import NewWebhook

    response_201 = NewWebhook.from_dict(data)

    return response_201
