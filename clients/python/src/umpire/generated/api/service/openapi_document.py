from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.openapi_document_response_200 import OpenapiDocumentResponse200


def request() -> Request:

    return Request(
        method="GET",
        path="/openapi.json",
    )


def parse(data: Any) -> OpenapiDocumentResponse200:
    from ...models.openapi_document_response_200 import OpenapiDocumentResponse200

    response_200 = OpenapiDocumentResponse200.from_dict(data)

    return response_200
