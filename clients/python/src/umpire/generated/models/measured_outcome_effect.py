from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.measured_outcome_effect_metric import MeasuredOutcomeEffectMetric
from ..types import Meta

T = TypeVar("T", bound="MeasuredOutcomeEffect")


@_attrs_define
class MeasuredOutcomeEffect:
    """How much the decision did, by what was measured; null: it cannot be said."""

    metric: MeasuredOutcomeEffectMetric
    """ The metric by which it is said. """
    ratio: float
    """ After over before. A number without unit. """
    interval: list[float]
    """ 95 %, widened by the policy's dispersion. """
    conversions: float
    """ Number of conversions more (or, negative, fewer) than would have been. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        metric = self.metric.value

        ratio = self.ratio

        interval = self.interval

        conversions = self.conversions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metric": metric,
                "ratio": ratio,
                "interval": interval,
                "conversions": conversions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        metric = MeasuredOutcomeEffectMetric(d.pop("metric"))

        ratio = d.pop("ratio")

        interval = cast(list[float], d.pop("interval"))

        conversions = d.pop("conversions")

        measured_outcome_effect = cls(
            metric=metric,
            ratio=ratio,
            interval=interval,
            conversions=conversions,
        )

        measured_outcome_effect.additional_properties = d
        measured_outcome_effect.raw = src_dict
        return measured_outcome_effect
