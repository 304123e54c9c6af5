from typing import Any

from ...models.kill_switch_list import KillSwitchList
from ...types import Request


def request() -> Request:

    return Request(
        method="GET",
        path="/kill-switches",
    )


def parse(data: Any) -> KillSwitchList:
    response_200 = KillSwitchList.from_dict(data)

    return response_200
