from typing import Any
from urllib.parse import quote

from ...models.subject_erasure import SubjectErasure
from ...types import Request


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
    response_200 = SubjectErasure.from_dict(data)

    return response_200
