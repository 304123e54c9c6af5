from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.agent_list import AgentList


def request() -> Request:

    return Request(
        method="GET",
        path="/agents",
    )


def parse(data: Any) -> AgentList:
    from ...models.agent_list import AgentList

    response_200 = AgentList.from_dict(data)

    return response_200
