from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.decision_preview import DecisionPreview
    from ...models.preview_request import PreviewRequest


def request(
    *,
    body: PreviewRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/decisions/preview",
        json=body_of(body),
    )


def parse(data: Any) -> DecisionPreview:
    from ...models.decision_preview import DecisionPreview

    response_200 = DecisionPreview.from_dict(data)

    return response_200
