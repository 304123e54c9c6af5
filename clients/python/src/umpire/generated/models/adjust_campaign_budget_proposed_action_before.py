from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.campaign_status import CampaignStatus
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="AdjustCampaignBudgetProposedActionBefore")


@_attrs_define
class AdjustCampaignBudgetProposedActionBefore:
    """How it is now, as far as the action would change it."""

    status: CampaignStatus | Unset = UNSET
    """ How it stands. """
    daily_budget: Money | Unset = UNSET
    """ An amount in integer minor units of its currency. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        daily_budget: dict[str, Any] | Unset = UNSET
        if not isinstance(self.daily_budget, Unset):
            daily_budget = self.daily_budget.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if daily_budget is not UNSET:
            field_dict["daily_budget"] = daily_budget

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        _status = d.pop("status", UNSET)
        status: CampaignStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        else:
            status = CampaignStatus(_status)

        _daily_budget = d.pop("daily_budget", UNSET)
        daily_budget: Money | Unset
        if isinstance(_daily_budget, Unset):
            daily_budget = UNSET
        else:
            daily_budget = Money.from_dict(_daily_budget)

        adjust_campaign_budget_proposed_action_before = cls(
            status=status,
            daily_budget=daily_budget,
        )

        adjust_campaign_budget_proposed_action_before.additional_properties = d
        adjust_campaign_budget_proposed_action_before.raw = src_dict
        return adjust_campaign_budget_proposed_action_before
