from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.decision_batch_summary_outcomes import DecisionBatchSummaryOutcomes


T = TypeVar("T", bound="DecisionBatchSummary")


@_attrs_define
class DecisionBatchSummary:
    """Counts of the batch."""

    object_: Literal["batch_summary"]
    """ Says what kind of thing this is. """
    total: int
    """ Number of items. """
    decided: int
    """ Number of items that have a decision. """
    failed: int
    """ Number of items without one. """
    outcomes: DecisionBatchSummaryOutcomes
    """ Number of decisions by outcome. """
    cost_micros: int
    """ What models cost for all items, millionths of a US dollar. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        total = self.total

        decided = self.decided

        failed = self.failed

        outcomes = self.outcomes.to_dict()

        cost_micros = self.cost_micros

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "total": total,
                "decided": decided,
                "failed": failed,
                "outcomes": outcomes,
                "cost_micros": cost_micros,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decision_batch_summary_outcomes import (
            DecisionBatchSummaryOutcomes,  # noqa: PLC0415
        )

        d = dict(src_dict)
        object_ = cast(Literal["batch_summary"], d.pop("object"))
        if object_ != "batch_summary":
            raise ValueError(f"object must match const 'batch_summary', got '{object_}'")

        total = d.pop("total")

        decided = d.pop("decided")

        failed = d.pop("failed")

        outcomes = DecisionBatchSummaryOutcomes.from_dict(d.pop("outcomes"))

        cost_micros = d.pop("cost_micros")

        decision_batch_summary = cls(
            object_=object_,
            total=total,
            decided=decided,
            failed=failed,
            outcomes=outcomes,
            cost_micros=cost_micros,
        )

        decision_batch_summary.additional_properties = d
        decision_batch_summary.raw = src_dict
        return decision_batch_summary
