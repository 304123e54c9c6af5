from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.lease import Lease
    from ...models.lease_release import LeaseRelease


def request(
    id: str,
    *,
    body: LeaseRelease | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/campaigns/{id}/release-lease".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Lease:
    from ...models.lease import Lease

    response_200 = Lease.from_dict(data)

    return response_200
