from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.create_key_request import CreateKeyRequest
    from ...models.new_key import NewKey


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
    from ...models.new_key import NewKey

    response_201 = NewKey.from_dict(data)

    return response_201
