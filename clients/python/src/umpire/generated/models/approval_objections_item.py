from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rule_effect import RuleEffect
from ..models.rule_id import RuleId
from ..types import Meta

T = TypeVar("T", bound="ApprovalObjectionsItem")


@_attrs_define
class ApprovalObjectionsItem:
    id: RuleId
    effect: RuleEffect
    message: str
    """ What the rule found, in a sentence for people. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id.value

        effect = self.effect.value

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "effect": effect,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = RuleId(d.pop("id"))

        effect = RuleEffect(d.pop("effect"))

        message = d.pop("message")

        approval_objections_item = cls(
            id=id,
            effect=effect,
            message=message,
        )

        approval_objections_item.additional_properties = d
        approval_objections_item.raw = src_dict
        return approval_objections_item
