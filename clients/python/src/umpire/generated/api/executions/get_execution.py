from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.execution import Execution


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/executions/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> Execution:
    from ...models.execution import Execution

    response_200 = Execution.from_dict(data)

    return response_200
