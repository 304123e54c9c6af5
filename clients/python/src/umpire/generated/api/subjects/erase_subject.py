from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.subject_erasure import SubjectErasure


def request(
    id: str,
) -> Request:

    return Request(
        method="POST",
        path="/subjects/{id}/erase".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> SubjectErasure:
    from ...models.subject_erasure import SubjectErasure

    response_200 = SubjectErasure.from_dict(data)

    return response_200
