from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Request, Unset, body_of

if TYPE_CHECKING:
    from ...models.decide_batch_request import DecideBatchRequest
    from ...models.decision_batch import DecisionBatch
    from ...models.operation import Operation
    from ...models.other_batch_answer import OtherBatchAnswer


def request(
    *,
    body: DecideBatchRequest | Mapping[str, Any],
    cache_control: str | Unset = UNSET,
    prefer: str | Unset = UNSET,
) -> Request:
    headers: dict[str, str] = {}
    if not isinstance(cache_control, Unset):
        headers["Cache-Control"] = cache_control

    if not isinstance(prefer, Unset):
        headers["Prefer"] = prefer

    return Request(
        method="POST",
        path="/decide/batch",
        json=body_of(body),
        headers=headers,
    )


def parse(data: Any) -> DecisionBatch | Operation | OtherBatchAnswer:
    from ...models.decision_batch import DecisionBatch
    from ...models.operation import Operation
    from ...models.other_batch_answer import OtherBatchAnswer

    def _parse_response_200(data: object) -> DecisionBatch | Operation | OtherBatchAnswer:
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_batch_answer_type_0 = DecisionBatch.from_dict(data)

            return componentsschemas_batch_answer_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        try:
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_batch_answer_type_1 = Operation.from_dict(data)

            return componentsschemas_batch_answer_type_1
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        if not isinstance(data, dict):
            raise TypeError()
        componentsschemas_batch_answer_type_2 = OtherBatchAnswer.from_dict(data)

        return componentsschemas_batch_answer_type_2

    response_200 = _parse_response_200(data)

    return response_200
