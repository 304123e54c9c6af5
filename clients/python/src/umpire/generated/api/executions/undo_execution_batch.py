from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.undo_batch import UndoBatch
from ...models.undo_request import UndoRequest
from ...types import Request, body_of


def request(
    id: str,
    *,
    body: UndoRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/execution-batches/{id}/undo".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> UndoBatch:
    response_200 = UndoBatch.from_dict(data)

    return response_200
