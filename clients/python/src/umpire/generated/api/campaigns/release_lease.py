from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.lease import Lease
from ...models.lease_release import LeaseRelease
from ...types import Request, body_of


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
    response_200 = Lease.from_dict(data)

    return response_200
