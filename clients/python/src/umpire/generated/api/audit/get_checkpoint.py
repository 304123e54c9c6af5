from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.get_checkpoint_cosigned import GetCheckpointCosigned


def request(
    *,
    cosigned: GetCheckpointCosigned | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    json_cosigned: str | Unset = UNSET
    if not isinstance(cosigned, Unset):
        json_cosigned = cosigned.value

    params["cosigned"] = json_cosigned

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/audit/checkpoint",
        params=params,
    )


def parse(data: Any) -> str:
    return cast(str, data)
