from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.webhook import Webhook
    from ...models.webhook_replay import WebhookReplay


def request(
    id: str,
    *,
    body: WebhookReplay | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/webhooks/{id}/replay".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Webhook:
    from ...models.webhook import Webhook

    response_200 = Webhook.from_dict(data)

    return response_200
