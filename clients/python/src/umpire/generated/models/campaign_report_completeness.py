from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="CampaignReportCompleteness")


@_attrs_define
class CampaignReportCompleteness:
    """Of the window's days since the campaign started."""

    days_expected: int
    """ Number of days that should have data. """
    days_collected: int
    """ Number of days that have data. """
    missing: list[str]
    """ The days that have no data. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        days_expected = self.days_expected

        days_collected = self.days_collected

        missing = self.missing

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "days_expected": days_expected,
                "days_collected": days_collected,
                "missing": missing,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        days_expected = d.pop("days_expected")

        days_collected = d.pop("days_collected")

        missing = cast(list[str], d.pop("missing"))

        campaign_report_completeness = cls(
            days_expected=days_expected,
            days_collected=days_collected,
            missing=missing,
        )

        campaign_report_completeness.additional_properties = d
        campaign_report_completeness.raw = src_dict
        return campaign_report_completeness
