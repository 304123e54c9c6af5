from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.policy_document_models_use import PolicyDocumentModelsUse
from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentModels")


@_attrs_define
class PolicyDocumentModels:
    """When models are asked, and what they may cost."""

    use: PolicyDocumentModelsUse
    """ `by_need`: statistics answer what is clear, a model the rest. `always`: a model wherever one may. """
    monthly_budget_micros: int
    """ Millionths of a US dollar in a calendar month (UTC): 50000000 is $50. """
    normal_stops_at_bp: int
    """ Questions that are not critical stop at this share of it; critical ones go on to all of it. In basis points:
    1500 is 15 %. """
    max_cost_micros: int
    """ For one decision; a request can lower it, never raise it. In millionths of a US dollar. """
    clear_confidence: float
    """ Statistics this sure need no model. A probability, 0 to 1. """
    unsure_confidence: float
    """ A first model less sure than this is followed by the larger one. A probability, 0 to 1. """
    high_impact: int
    """ Impact score from which the larger model is asked at once. A number without unit. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        use = self.use.value

        monthly_budget_micros = self.monthly_budget_micros

        normal_stops_at_bp = self.normal_stops_at_bp

        max_cost_micros = self.max_cost_micros

        clear_confidence = self.clear_confidence

        unsure_confidence = self.unsure_confidence

        high_impact = self.high_impact

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "use": use,
                "monthly_budget_micros": monthly_budget_micros,
                "normal_stops_at_bp": normal_stops_at_bp,
                "max_cost_micros": max_cost_micros,
                "clear_confidence": clear_confidence,
                "unsure_confidence": unsure_confidence,
                "high_impact": high_impact,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        use = PolicyDocumentModelsUse(d.pop("use"))

        monthly_budget_micros = d.pop("monthly_budget_micros")

        normal_stops_at_bp = d.pop("normal_stops_at_bp")

        max_cost_micros = d.pop("max_cost_micros")

        clear_confidence = d.pop("clear_confidence")

        unsure_confidence = d.pop("unsure_confidence")

        high_impact = d.pop("high_impact")

        policy_document_models = cls(
            use=use,
            monthly_budget_micros=monthly_budget_micros,
            normal_stops_at_bp=normal_stops_at_bp,
            max_cost_micros=max_cost_micros,
            clear_confidence=clear_confidence,
            unsure_confidence=unsure_confidence,
            high_impact=high_impact,
        )

        policy_document_models.raw = src_dict
        return policy_document_models
