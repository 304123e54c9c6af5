from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.backup import Backup


def request() -> Request:

    return Request(
        method="POST",
        path="/backups",
    )


def parse(data: Any) -> Backup:
    from ...models.backup import Backup

    response_201 = Backup.from_dict(data)

    return response_201
