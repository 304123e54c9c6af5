from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="MetricsBodyDaysItem")


@_attrs_define
class MetricsBodyDaysItem:
    date: str
    """ Which day. A day in UTC. """
    impressions: int | None
    clicks: int | None
    conversions: float | None
    spend: int | None
    revenue: int | None | Unset = UNSET
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

        revenue: int | None | Unset
        if isinstance(self.revenue, Unset):
            revenue = UNSET
        else:
            revenue = self.revenue

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "date": date,
                "impressions": impressions,
                "clicks": clicks,
                "conversions": conversions,
                "spend": spend,
            }
        )
        if revenue is not UNSET:
            field_dict["revenue"] = revenue

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

        def _parse_revenue(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        revenue = _parse_revenue(d.pop("revenue", UNSET))

        metrics_body_days_item = cls(
            date=date,
            impressions=impressions,
            clicks=clicks,
            conversions=conversions,
            spend=spend,
            revenue=revenue,
        )

        metrics_body_days_item.raw = src_dict
        return metrics_body_days_item
