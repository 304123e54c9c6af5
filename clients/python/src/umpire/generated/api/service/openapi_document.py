from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.openapi_document_response_200 import OpenapiDocumentResponse200


def request(
    *,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    return Request(
        method="GET",
        path="/openapi.json",
        headers=headers,
    )


def parse(data: Any) -> OpenapiDocumentResponse200:
    from ...models.openapi_document_response_200 import OpenapiDocumentResponse200

    response_200 = OpenapiDocumentResponse200.from_dict(data)

    return response_200
