from typing import Any

from ...models.agent_list import AgentList
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/agents",
    )


def parse(data: Any) -> AgentList:
    response_200 = AgentList.from_dict(data)

    return response_200
