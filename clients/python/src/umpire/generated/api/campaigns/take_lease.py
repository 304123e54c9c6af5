from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.lease import Lease
    from ...models.lease_request import LeaseRequest


def request(
    id: str,
    *,
    body: LeaseRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/campaigns/{id}/lease".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Lease:
    from ...models.lease import Lease

    response_201 = Lease.from_dict(data)

    return response_201
