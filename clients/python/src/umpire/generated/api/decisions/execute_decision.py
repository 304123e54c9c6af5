from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.execute_request import ExecuteRequest
    from ...models.execution import Execution


def request(
    id: str,
    *,
    body: ExecuteRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/decisions/{id}/execute".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Execution:
    from ...models.execution import Execution

    response_200 = Execution.from_dict(data)

    return response_200
