from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.prompt import Prompt
    from ...models.prompt_request import PromptRequest


def request(
    *,
    body: PromptRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/prompts",
        json=body_of(body),
    )


def parse(data: Any) -> Prompt:
    from ...models.prompt import Prompt

    response_201 = Prompt.from_dict(data)

    return response_201
