from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.execution_batch import ExecutionBatch


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/execution-batches/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> ExecutionBatch:
    from ...models.execution_batch import ExecutionBatch

    response_200 = ExecutionBatch.from_dict(data)

    return response_200
