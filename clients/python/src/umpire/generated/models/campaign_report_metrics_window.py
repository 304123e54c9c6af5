from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="CampaignReportMetricsWindow")


@_attrs_define
class CampaignReportMetricsWindow:
    """The days that it covers."""

    from_: str
    """ First day. A day in UTC. """
    to: str
    """ Last day. A day in UTC. """
    days_collected: int
    """ Number of days that have data. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_

        to = self.to

        days_collected = self.days_collected

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "from": from_,
                "to": to,
                "days_collected": days_collected,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_ = d.pop("from")

        to = d.pop("to")

        days_collected = d.pop("days_collected")

        campaign_report_metrics_window = cls(
            from_=from_,
            to=to,
            days_collected=days_collected,
        )

        campaign_report_metrics_window.additional_properties = d
        campaign_report_metrics_window.raw = src_dict
        return campaign_report_metrics_window
