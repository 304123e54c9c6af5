from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rule_id import RuleId
from ..types import Meta

T = TypeVar("T", bound="ExplanationDecidedByRulesItem")


@_attrs_define
class ExplanationDecidedByRulesItem:
    id: RuleId
    message: str
    """ What the rule found, in a sentence for people. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id.value

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = RuleId(d.pop("id"))

        message = d.pop("message")

        explanation_decided_by_rules_item = cls(
            id=id,
            message=message,
        )

        explanation_decided_by_rules_item.additional_properties = d
        explanation_decided_by_rules_item.raw = src_dict
        return explanation_decided_by_rules_item
