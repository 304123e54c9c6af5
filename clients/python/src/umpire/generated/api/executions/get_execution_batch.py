from typing import Any
from urllib.parse import quote

from ...models.execution_batch import ExecutionBatch
from ...types import Request


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
    response_200 = ExecutionBatch.from_dict(data)

    return response_200
