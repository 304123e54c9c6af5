from typing import Any
from urllib.parse import quote

from ...models.webhook_now import WebhookNow
from ...types import Request


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
    response_200 = WebhookNow.from_dict(data)

    return response_200
