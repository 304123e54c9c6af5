from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision_preview_flips_item_kind import DecisionPreviewFlipsItemKind
from ..models.rule_id import RuleId
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="DecisionPreviewFlipsItem")


@_attrs_define
class DecisionPreviewFlipsItem:
    kind: DecisionPreviewFlipsItemKind
    """ What would have to be otherwise: an amount, a moment, data, a person's yes, a limit, the evidence. """
    rules: list[RuleId]
    """ The rules that it would satisfy. """
    change: str
    """ The change, in a sentence. """
    budget: Money | None
    at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        kind = self.kind.value

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.value
            rules.append(rules_item)

        change = self.change

        budget: dict[str, Any] | None
        if isinstance(self.budget, Money):
            budget = self.budget.to_dict()
        else:
            budget = self.budget

        at: None | str
        if isinstance(self.at, datetime.datetime):
            at = self.at.isoformat()
        else:
            at = self.at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "rules": rules,
                "change": change,
                "budget": budget,
                "at": at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        kind = DecisionPreviewFlipsItemKind(d.pop("kind"))

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = RuleId(rules_item_data)

            rules.append(rules_item)

        change = d.pop("change")

        def _parse_budget(data: object) -> Money | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                budget_type_0 = Money.from_dict(data)

                return budget_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None, data)

        budget = _parse_budget(d.pop("budget"))

        def _parse_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                at_type_0 = instant(data)

                return at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        at = _parse_at(d.pop("at"))

        decision_preview_flips_item = cls(
            kind=kind,
            rules=rules,
            change=change,
            budget=budget,
            at=at,
        )

        decision_preview_flips_item.additional_properties = d
        decision_preview_flips_item.raw = src_dict
        return decision_preview_flips_item
