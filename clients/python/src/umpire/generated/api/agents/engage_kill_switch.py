from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.kill_switch import KillSwitch
    from ...models.kill_switch_request import KillSwitchRequest


def request(
    *,
    body: KillSwitchRequest | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/kill-switches",
        json=body_of(body),
    )


def parse(data: Any) -> KillSwitch:
    from ...models.kill_switch import KillSwitch

    response_201 = KillSwitch.from_dict(data)

    return response_201
