from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.autonomy import Autonomy


def request(
    *,
    agent: str | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    params["agent"] = agent

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/autonomy",
        params=params,
    )


def parse(data: Any) -> Autonomy:
    from ...models.autonomy import Autonomy

    response_200 = Autonomy.from_dict(data)

    return response_200
