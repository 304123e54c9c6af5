from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.feedback import Feedback
from ...models.feedback_body import FeedbackBody
from ...types import Request, body_of


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
    response_201 = Feedback.from_dict(data)

    return response_201
