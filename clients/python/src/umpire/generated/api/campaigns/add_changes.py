from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...types import Request, body_of

if TYPE_CHECKING:
    from ...models.audience_change_body import AudienceChangeBody
    from ...models.budget_change_body import BudgetChangeBody
    from ...models.change import Change
    from ...models.other_change_body import OtherChangeBody
    from ...models.status_change_body import StatusChangeBody
    from ...models.targeting_change_body import TargetingChangeBody


def request(
    id: str,
    *,
    body: AudienceChangeBody
    | BudgetChangeBody
    | OtherChangeBody
    | StatusChangeBody
    | TargetingChangeBody
    | Mapping[str, Any],
) -> Request:

    return Request(
        method="POST",
        path="/campaigns/{id}/changes".format(
            id=quote(str(id), safe=""),
        ),
        json=body_of(body),
    )


def parse(data: Any) -> Change:
    from ...models.change import Change

    response_201 = Change.from_dict(data)

    return response_201
