from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.new_webhook import NewWebhook
from ...models.webhook_change import WebhookChange
from ...types import Request, body_of


def request(
    id: str,
    *,
    body: WebhookChange | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/webhooks/{id}/rotate".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> NewWebhook:
    response_200 = NewWebhook.from_dict(data)

    return response_200
