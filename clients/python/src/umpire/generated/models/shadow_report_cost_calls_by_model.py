from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="ShadowReportCostCallsByModel")


@_attrs_define
class ShadowReportCostCallsByModel:
    """Number of calls by model."""

    additional_properties: dict[str, int] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        shadow_report_cost_calls_by_model = cls()

        shadow_report_cost_calls_by_model.additional_properties = d
        shadow_report_cost_calls_by_model.raw = src_dict
        return shadow_report_cost_calls_by_model
