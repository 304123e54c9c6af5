from collections.abc import Mapping
from typing import Any

from ...models.create_key_request import CreateKeyRequest
from ...models.new_key import NewKey
from ...types import Request, body_of


def request(
    *,
    body: CreateKeyRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/keys",
        json=body_of(body),
    )


def parse(data: Any) -> NewKey:
    response_201 = NewKey.from_dict(data)

    return response_201
