from typing import Any

from ...models.openapi_document_response_200 import OpenapiDocumentResponse200
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/openapi.json",
    )


def parse(data: Any) -> OpenapiDocumentResponse200:
    response_200 = OpenapiDocumentResponse200.from_dict(data)

    return response_200
