from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.execution_batch import ExecutionBatch


def request(
    id: str,
    *,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    return Request(
        method="GET",
        path="/execution-batches/{id}".format(
            id=quote(str(id), safe=""),
        ),
        headers=headers,
    )


def parse(data: Any) -> ExecutionBatch:
    from ...models.execution_batch import ExecutionBatch

    response_200 = ExecutionBatch.from_dict(data)

    return response_200
