from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PromptSafetyItem")


@_attrs_define
class PromptSafetyItem:
    rule: str
    """ The rule that holds it, whatever a model does. """
    says: str
    """ The sentence that the model reads, at most 1,000 characters. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule

        says = self.says

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "says": says,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rule = d.pop("rule")

        says = d.pop("says")

        prompt_safety_item = cls(
            rule=rule,
            says=says,
        )

        prompt_safety_item.additional_properties = d
        prompt_safety_item.raw = src_dict
        return prompt_safety_item
