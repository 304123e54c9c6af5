from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.prompt import Prompt
    from ...models.publish_prompt_request import PublishPromptRequest


def request(
    id: str,
    *,
    body: PublishPromptRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/prompts/{id}/publish".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Prompt:
    from ...models.prompt import Prompt

    response_200 = Prompt.from_dict(data)

    return response_200
