from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...types import Request

if TYPE_CHECKING:
    from ...models.question_type_list import QuestionTypeList


def request() -> Request:

    return Request(
        method="GET",
        path="/question-types",
    )


def parse(data: Any) -> QuestionTypeList:
    from ...models.question_type_list import QuestionTypeList

    response_200 = QuestionTypeList.from_dict(data)

    return response_200
