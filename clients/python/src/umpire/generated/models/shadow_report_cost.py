from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.shadow_report_cost_calls_by_model import ShadowReportCostCallsByModel
    from ..models.shadow_report_cost_without_model import ShadowReportCostWithoutModel


T = TypeVar("T", bound="ShadowReportCost")


@_attrs_define
class ShadowReportCost:
    """What reasoning cost."""

    cost_micros: int
    """ Millionths of a US dollar. """
    calls_by_model: ShadowReportCostCallsByModel
    """ Number of calls by model. """
    without_model: ShadowReportCostWithoutModel
    """ Decisions for which no model was asked. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        cost_micros = self.cost_micros

        calls_by_model = self.calls_by_model.to_dict()

        without_model = self.without_model.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cost_micros": cost_micros,
                "calls_by_model": calls_by_model,
                "without_model": without_model,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shadow_report_cost_calls_by_model import (
            ShadowReportCostCallsByModel,  # noqa: PLC0415
        )
        from ..models.shadow_report_cost_without_model import (
            ShadowReportCostWithoutModel,  # noqa: PLC0415
        )

        d = dict(src_dict)
        cost_micros = d.pop("cost_micros")

        calls_by_model = ShadowReportCostCallsByModel.from_dict(d.pop("calls_by_model"))

        without_model = ShadowReportCostWithoutModel.from_dict(d.pop("without_model"))

        shadow_report_cost = cls(
            cost_micros=cost_micros,
            calls_by_model=calls_by_model,
            without_model=without_model,
        )

        shadow_report_cost.additional_properties = d
        shadow_report_cost.raw = src_dict
        return shadow_report_cost
