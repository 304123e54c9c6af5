from typing import Any
from urllib.parse import quote

from ...models.execution import Execution
from ...types import Request


def request(
    id: str,
) -> Request:

    return Request(
        method="GET",
        path="/executions/{id}".format(
            id=quote(str(id), safe=""),
        ),
    )


def parse(data: Any) -> Execution:
    response_200 = Execution.from_dict(data)

    return response_200
