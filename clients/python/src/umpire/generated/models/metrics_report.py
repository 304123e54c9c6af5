from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="MetricsReport")


@_attrs_define
class MetricsReport:
    """What was stored."""

    object_: Literal["metrics_report"]
    """ Says what kind of thing this is. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    days_stored: int
    """ Number of days of metrics that were stored. """
    from_: str
    """ First day that was stored. A day in UTC. """
    to: str
    """ Last day that was stored. A day in UTC. """
    data_freshness: int
    """ Age of this report in whole seconds: now − as_of. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        campaign_id = self.campaign_id

        days_stored = self.days_stored

        from_ = self.from_

        to = self.to

        data_freshness = self.data_freshness

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "campaign_id": campaign_id,
                "days_stored": days_stored,
                "from": from_,
                "to": to,
                "data_freshness": data_freshness,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["metrics_report"], d.pop("object"))
        if object_ != "metrics_report":
            raise ValueError(f"object must match const 'metrics_report', got '{object_}'")

        campaign_id = d.pop("campaign_id")

        days_stored = d.pop("days_stored")

        from_ = d.pop("from")

        to = d.pop("to")

        data_freshness = d.pop("data_freshness")

        metrics_report = cls(
            object_=object_,
            campaign_id=campaign_id,
            days_stored=days_stored,
            from_=from_,
            to=to,
            data_freshness=data_freshness,
        )

        metrics_report.additional_properties = d
        metrics_report.raw = src_dict
        return metrics_report
