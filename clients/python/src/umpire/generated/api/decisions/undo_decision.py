from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...models.undo import Undo
from ...models.undo_request import UndoRequest
from ...types import Request, body_of


def request(
    id: str,
    *,
    body: UndoRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/decisions/{id}/undo".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Undo:
    response_200 = Undo.from_dict(data)

    return response_200
