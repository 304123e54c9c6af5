from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.measured_outcome_measurements_item_metric import (
    MeasuredOutcomeMeasurementsItemMetric,
)
from ..types import Meta

T = TypeVar("T", bound="MeasuredOutcomeMeasurementsItem")


@_attrs_define
class MeasuredOutcomeMeasurementsItem:
    metric: MeasuredOutcomeMeasurementsItemMetric
    """ Which metric. """
    before: float
    """ Sum over the window before; money in integer minor units. """
    after: float
    """ Sum over the window after. Money in integer minor units. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        metric = self.metric.value

        before = self.before

        after = self.after

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metric": metric,
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        metric = MeasuredOutcomeMeasurementsItemMetric(d.pop("metric"))

        before = d.pop("before")

        after = d.pop("after")

        measured_outcome_measurements_item = cls(
            metric=metric,
            before=before,
            after=after,
        )

        measured_outcome_measurements_item.additional_properties = d
        measured_outcome_measurements_item.raw = src_dict
        return measured_outcome_measurements_item
