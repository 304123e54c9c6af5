from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.execution_batch import ExecutionBatch
    from ...models.execution_batch_request import ExecutionBatchRequest


def request(
    *,
    body: ExecutionBatchRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/executions",
        json=body_of(body),
    )


def parse(data: Any) -> ExecutionBatch:
    from ...models.execution_batch import ExecutionBatch

    response_201 = ExecutionBatch.from_dict(data)

    return response_201
