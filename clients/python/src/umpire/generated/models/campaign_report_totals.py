from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="CampaignReportTotals")


@_attrs_define
class CampaignReportTotals:
    """Over every day ever stored."""

    spend: Money | None
    days_collected: int
    """ Number of days that have data. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        spend: dict[str, Any] | None
        if isinstance(self.spend, Money):
            spend = self.spend.to_dict()
        else:
            spend = self.spend

        days_collected = self.days_collected

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "spend": spend,
                "days_collected": days_collected,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_spend(data: object) -> Money | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                spend_type_0 = Money.from_dict(data)

                return spend_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None, data)

        spend = _parse_spend(d.pop("spend"))

        days_collected = d.pop("days_collected")

        campaign_report_totals = cls(
            spend=spend,
            days_collected=days_collected,
        )

        campaign_report_totals.additional_properties = d
        campaign_report_totals.raw = src_dict
        return campaign_report_totals
