from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

T = TypeVar("T", bound="CampaignReportDaysItem")


@_attrs_define
class CampaignReportDaysItem:
    date: str
    """ Which day. A day in UTC. """
    impressions: int | None
    clicks: int | None
    conversions: float | None
    spend: int | None
    revenue: int | None
    currency: str
    """ ISO 4217 code of the value's currency; null: it is no money. ISO 4217 currency code. """
    source: str
    """ Where the data came from. """
    as_of: datetime.datetime
    """ Up to when the source had counted. RFC 3339 instant. """
    shifted_days: int
    """ Days by which an import moved the date; 0 when it is the source's own. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        date = self.date

        impressions: int | None
        impressions = self.impressions

        clicks: int | None
        clicks = self.clicks

        conversions: float | None
        conversions = self.conversions

        spend: int | None
        spend = self.spend

        revenue: int | None
        revenue = self.revenue

        currency = self.currency

        source = self.source

        as_of = self.as_of.isoformat()

        shifted_days = self.shifted_days

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "date": date,
                "impressions": impressions,
                "clicks": clicks,
                "conversions": conversions,
                "spend": spend,
                "revenue": revenue,
                "currency": currency,
                "source": source,
                "as_of": as_of,
                "shifted_days": shifted_days,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        date = d.pop("date")

        def _parse_impressions(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        impressions = _parse_impressions(d.pop("impressions"))

        def _parse_clicks(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        clicks = _parse_clicks(d.pop("clicks"))

        def _parse_conversions(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        conversions = _parse_conversions(d.pop("conversions"))

        def _parse_spend(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        spend = _parse_spend(d.pop("spend"))

        def _parse_revenue(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        revenue = _parse_revenue(d.pop("revenue"))

        currency = d.pop("currency")

        source = d.pop("source")

        as_of = instant(d.pop("as_of"))

        shifted_days = d.pop("shifted_days")

        campaign_report_days_item = cls(
            date=date,
            impressions=impressions,
            clicks=clicks,
            conversions=conversions,
            spend=spend,
            revenue=revenue,
            currency=currency,
            source=source,
            as_of=as_of,
            shifted_days=shifted_days,
        )

        campaign_report_days_item.additional_properties = d
        campaign_report_days_item.raw = src_dict
        return campaign_report_days_item
