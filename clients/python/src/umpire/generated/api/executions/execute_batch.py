from collections.abc import Mapping
from typing import Any

from ...models.execution_batch import ExecutionBatch
from ...models.execution_batch_request import ExecutionBatchRequest
from ...types import Request, body_of


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
    response_201 = ExecutionBatch.from_dict(data)

    return response_201
