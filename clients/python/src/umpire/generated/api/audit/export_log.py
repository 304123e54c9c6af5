from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.export_log_format import ExportLogFormat


def request(
    *,
    format_: ExportLogFormat | Unset = UNSET,
    from_: int | Unset = UNSET,
) -> Request:

    params: dict[str, Any] = {}

    json_format_: str | Unset = UNSET
    if not isinstance(format_, Unset):
        json_format_ = format_.value

    params["format"] = json_format_

    params["from"] = from_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    return Request(
        method="GET",
        path="/audit/export",
        params=params,
    )


def parse(data: Any) -> str:
    return cast(str, data)
