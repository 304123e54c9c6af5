from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.kill_switch import KillSwitch
    from ...models.kill_switch_release import KillSwitchRelease


def request(
    id: str,
    *,
    body: KillSwitchRelease | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/kill-switches/{id}/release".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> KillSwitch:
    from ...models.kill_switch import KillSwitch

    response_200 = KillSwitch.from_dict(data)

    return response_200
