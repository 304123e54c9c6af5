from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rule_effect import RuleEffect
from ..types import Meta

if TYPE_CHECKING:
    from ..models.explanation_decided_by_rules_item import ExplanationDecidedByRulesItem


T = TypeVar("T", bound="ExplanationDecidedBy")


@_attrs_define
class ExplanationDecidedBy:
    """The gravest objection; null when no rule objects."""

    effect: RuleEffect
    rules: list[ExplanationDecidedByRulesItem]
    """ The rules whose objection decided. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        effect = self.effect.value

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "effect": effect,
                "rules": rules,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.explanation_decided_by_rules_item import (
            ExplanationDecidedByRulesItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        effect = RuleEffect(d.pop("effect"))

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = ExplanationDecidedByRulesItem.from_dict(rules_item_data)

            rules.append(rules_item)

        explanation_decided_by = cls(
            effect=effect,
            rules=rules,
        )

        explanation_decided_by.additional_properties = d
        explanation_decided_by.raw = src_dict
        return explanation_decided_by
