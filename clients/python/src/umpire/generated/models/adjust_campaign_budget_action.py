from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="AdjustCampaignBudgetAction")


@_attrs_define
class AdjustCampaignBudgetAction:
    type_: Literal["adjust_campaign_budget"]
    """ The kind of it. """
    new_daily_budget: Money
    """ An amount in integer minor units of its currency. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        new_daily_budget = self.new_daily_budget.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
                "new_daily_budget": new_daily_budget,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["adjust_campaign_budget"], d.pop("type"))
        if type_ != "adjust_campaign_budget":
            raise ValueError(f"type must match const 'adjust_campaign_budget', got '{type_}'")

        new_daily_budget = Money.from_dict(d.pop("new_daily_budget"))

        adjust_campaign_budget_action = cls(
            type_=type_,
            new_daily_budget=new_daily_budget,
        )

        adjust_campaign_budget_action.raw = src_dict
        return adjust_campaign_budget_action
