from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset

if TYPE_CHECKING:
    from ...models.question_type_list import QuestionTypeList


def request(
    *,
    if_none_match: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(if_none_match, Unset):
        headers["If-None-Match"] = if_none_match

    return Request(
        method="GET",
        path="/question-types",
        headers=headers,
    )


def parse(data: Any) -> QuestionTypeList:
    from ...models.question_type_list import QuestionTypeList

    response_200 = QuestionTypeList.from_dict(data)

    return response_200
