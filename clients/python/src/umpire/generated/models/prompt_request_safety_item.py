from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rule_id import RuleId
from ..types import Meta

T = TypeVar("T", bound="PromptRequestSafetyItem")


@_attrs_define
class PromptRequestSafetyItem:
    rule: RuleId
    says: str
    """ The sentence that the model reads, at most 1,000 characters. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule.value

        says = self.says

        field_dict: dict[str, Any] = {}

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
        rule = RuleId(d.pop("rule"))

        says = d.pop("says")

        prompt_request_safety_item = cls(
            rule=rule,
            says=says,
        )

        prompt_request_safety_item.raw = src_dict
        return prompt_request_safety_item
