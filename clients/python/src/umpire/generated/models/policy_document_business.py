from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.policy_document_business_priority import PolicyDocumentBusinessPriority
from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_business_monthly_budget import (
        PolicyDocumentBusinessMonthlyBudget,
    )


T = TypeVar("T", bound="PolicyDocumentBusiness")


@_attrs_define
class PolicyDocumentBusiness:
    """What models are told of the business."""

    priority: PolicyDocumentBusinessPriority
    """ What matters most to the business; the prompt says it to the model. """
    monthly_budget: PolicyDocumentBusinessMonthlyBudget
    """ What is meant to be spent on ads in a month, minor units by currency. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        priority = self.priority.value

        monthly_budget = self.monthly_budget.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "priority": priority,
                "monthly_budget": monthly_budget,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_business_monthly_budget import (
            PolicyDocumentBusinessMonthlyBudget,  # noqa: PLC0415
        )

        d = dict(src_dict)
        priority = PolicyDocumentBusinessPriority(d.pop("priority"))

        monthly_budget = PolicyDocumentBusinessMonthlyBudget.from_dict(d.pop("monthly_budget"))

        policy_document_business = cls(
            priority=priority,
            monthly_budget=monthly_budget,
        )

        policy_document_business.raw = src_dict
        return policy_document_business
