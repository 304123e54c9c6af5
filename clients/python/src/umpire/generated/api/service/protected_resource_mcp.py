from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.protected_resource_answer import ProtectedResourceAnswer


def request() -> Request:

    return Request(
        method="GET",
        path="/.well-known/oauth-protected-resource/mcp",
    )


def parse(data: Any) -> ProtectedResourceAnswer:
    from ...models.protected_resource_answer import ProtectedResourceAnswer

    response_200 = ProtectedResourceAnswer.from_dict(data)

    return response_200
