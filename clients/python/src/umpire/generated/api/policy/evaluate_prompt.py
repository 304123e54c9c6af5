from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.evaluation import Evaluation
    from ...models.evaluation_request import EvaluationRequest


def request(
    id: str,
    *,
    body: EvaluationRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/prompts/{id}/evaluations".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Evaluation:
    from ...models.evaluation import Evaluation

    response_201 = Evaluation.from_dict(data)

    return response_201
