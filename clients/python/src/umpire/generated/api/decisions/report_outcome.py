from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.measured_outcome import MeasuredOutcome
    from ...models.outcome_body import OutcomeBody


def request(
    id: str,
    *,
    body: OutcomeBody | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/decisions/{id}/outcome".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> MeasuredOutcome:
    from ...models.measured_outcome import MeasuredOutcome

    response_201 = MeasuredOutcome.from_dict(data)

    return response_201
