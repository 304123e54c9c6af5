from collections.abc import Mapping
from typing import Any

from ...models.prompt import Prompt
from ...models.prompt_request import PromptRequest
from ...types import Request, body_of


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
    response_201 = Prompt.from_dict(data)

    return response_201
