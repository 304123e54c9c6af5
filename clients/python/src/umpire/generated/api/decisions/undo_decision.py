from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.undo import Undo
    from ...models.undo_request import UndoRequest


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
    from ...models.undo import Undo

    response_200 = Undo.from_dict(data)

    return response_200
