from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.opt_out_request import OptOutRequest
    from ...models.subject_opt_out import SubjectOptOut


def request(
    id: str,
    *,
    body: OptOutRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/subjects/{id}/opt-out".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> SubjectOptOut:
    from ...models.subject_opt_out import SubjectOptOut

    response_200 = SubjectOptOut.from_dict(data)

    return response_200
