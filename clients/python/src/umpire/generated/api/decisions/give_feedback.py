from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.feedback import Feedback
    from ...models.feedback_body import FeedbackBody


def request(
    id: str,
    *,
    body: FeedbackBody | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/decisions/{id}/feedback".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Feedback:
    from ...models.feedback import Feedback

    response_201 = Feedback.from_dict(data)

    return response_201
