from typing import Any
from urllib.parse import quote

from ...models.prompt import Prompt
from ...types import Request


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
    response_200 = Prompt.from_dict(data)

    return response_200
