from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="ExecutionBatchRequest")


@_attrs_define
class ExecutionBatchRequest:
    """Decisions to be executed together."""

    decision_ids: list[str]
    """ The decisions, 1 to 50, each once. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        decision_ids = self.decision_ids

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "decision_ids": decision_ids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        decision_ids = cast(list[str], d.pop("decision_ids"))

        execution_batch_request = cls(
            decision_ids=decision_ids,
        )

        execution_batch_request.raw = src_dict
        return execution_batch_request
