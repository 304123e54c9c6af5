from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.subject_export import SubjectExport
    from ...models.subject_export_request import SubjectExportRequest


def request(
    id: str,
    *,
    body: SubjectExportRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/subjects/{id}/export".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> SubjectExport:
    from ...models.subject_export import SubjectExport

    response_200 = SubjectExport.from_dict(data)

    return response_200
