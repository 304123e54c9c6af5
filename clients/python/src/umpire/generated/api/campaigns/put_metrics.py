from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.metrics_body import MetricsBody
    from ...models.metrics_report import MetricsReport


def request(
    id: str,
    *,
    body: MetricsBody | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/campaigns/{id}/metrics".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> MetricsReport:
    from ...models.metrics_report import MetricsReport

    response_200 = MetricsReport.from_dict(data)

    return response_200
