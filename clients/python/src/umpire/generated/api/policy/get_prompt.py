from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request

if TYPE_CHECKING:
    from ...models.prompt import Prompt


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/prompts/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> Prompt:
    from ...models.prompt import Prompt

    response_200 = Prompt.from_dict(data)

    return response_200
