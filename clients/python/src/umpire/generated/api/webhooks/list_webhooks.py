from typing import Any

from ...models.webhook_list import WebhookList
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/webhooks",
    )


def parse(data: Any) -> WebhookList:
    response_200 = WebhookList.from_dict(data)

    return response_200
