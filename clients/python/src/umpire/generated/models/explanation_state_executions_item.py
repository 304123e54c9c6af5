from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.explanation_state_executions_item_status import (
    ExplanationStateExecutionsItemStatus,
)
from ..types import Meta

T = TypeVar("T", bound="ExplanationStateExecutionsItem")


@_attrs_define
class ExplanationStateExecutionsItem:
    id: str
    """ The execution. """
    status: ExplanationStateExecutionsItemStatus
    """ How it stands. """
    detail: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status.value

        detail: None | str
        detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "detail": detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        status = ExplanationStateExecutionsItemStatus(d.pop("status"))

        def _parse_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail = _parse_detail(d.pop("detail"))

        explanation_state_executions_item = cls(
            id=id,
            status=status,
            detail=detail,
        )

        explanation_state_executions_item.additional_properties = d
        explanation_state_executions_item.raw = src_dict
        return explanation_state_executions_item
