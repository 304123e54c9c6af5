from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.new_webhook import NewWebhook
    from ...models.webhook_change import WebhookChange


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
    from ...models.new_webhook import NewWebhook

    response_200 = NewWebhook.from_dict(data)

    return response_200
