from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.kill_switch_list import KillSwitchList


def request() -> Request:

    return Request(
        method="GET",
        path="/kill-switches",
    )


def parse(data: Any) -> KillSwitchList:
    from ...models.kill_switch_list import KillSwitchList

    response_200 = KillSwitchList.from_dict(data)

    return response_200
