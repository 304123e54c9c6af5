from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_proposed_action_before import (
        AdjustCampaignBudgetProposedActionBefore,
    )
    from ..models.money import Money


T = TypeVar("T", bound="AdjustCampaignBudgetProposedAction")


@_attrs_define
class AdjustCampaignBudgetProposedAction:
    type_: Literal["adjust_campaign_budget"]
    """ The kind of it. """
    new_daily_budget: Money
    """ An amount in integer minor units of its currency. """
    before: AdjustCampaignBudgetProposedActionBefore | None
    digest: str
    """ SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to. """
    reversible: bool
    """ Whether it can be taken back. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.adjust_campaign_budget_proposed_action_before import (
            AdjustCampaignBudgetProposedActionBefore,  # noqa: PLC0415
        )

        type_ = self.type_

        new_daily_budget = self.new_daily_budget.to_dict()

        before: dict[str, Any] | None
        if isinstance(self.before, AdjustCampaignBudgetProposedActionBefore):
            before = self.before.to_dict()
        else:
            before = self.before

        digest = self.digest

        reversible = self.reversible

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "new_daily_budget": new_daily_budget,
                "before": before,
                "digest": digest,
                "reversible": reversible,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adjust_campaign_budget_proposed_action_before import (
            AdjustCampaignBudgetProposedActionBefore,  # noqa: PLC0415
        )
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        type_ = cast(Literal["adjust_campaign_budget"], d.pop("type"))
        if type_ != "adjust_campaign_budget":
            raise ValueError(f"type must match const 'adjust_campaign_budget', got '{type_}'")

        new_daily_budget = Money.from_dict(d.pop("new_daily_budget"))

        def _parse_before(data: object) -> AdjustCampaignBudgetProposedActionBefore | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = AdjustCampaignBudgetProposedActionBefore.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AdjustCampaignBudgetProposedActionBefore | None, data)

        before = _parse_before(d.pop("before"))

        digest = d.pop("digest")

        reversible = d.pop("reversible")

        adjust_campaign_budget_proposed_action = cls(
            type_=type_,
            new_daily_budget=new_daily_budget,
            before=before,
            digest=digest,
            reversible=reversible,
        )

        adjust_campaign_budget_proposed_action.additional_properties = d
        adjust_campaign_budget_proposed_action.raw = src_dict
        return adjust_campaign_budget_proposed_action
