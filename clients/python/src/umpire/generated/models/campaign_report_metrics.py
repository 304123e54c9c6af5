from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.campaign_report_metrics_window import CampaignReportMetricsWindow
    from ..models.money import Money


T = TypeVar("T", bound="CampaignReportMetrics")


@_attrs_define
class CampaignReportMetrics:
    """The last 7 full days (UTC). 0 is zero; null is not collected, or a rate of nothing. A rate uses the days that have
    both its metrics.

    """

    window: CampaignReportMetricsWindow
    """ The days that it covers. """
    impressions: int | None
    clicks: int | None
    conversions: float | None
    spend: Money | None
    revenue: Money | None
    conversion_rate: float | None
    click_through_rate: float | None
    cost_per_conversion: Money | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        window = self.window.to_dict()

        impressions: int | None
        impressions = self.impressions

        clicks: int | None
        clicks = self.clicks

        conversions: float | None
        conversions = self.conversions

        spend: dict[str, Any] | None
        if isinstance(self.spend, Money):
            spend = self.spend.to_dict()
        else:
            spend = self.spend

        revenue: dict[str, Any] | None
        if isinstance(self.revenue, Money):
            revenue = self.revenue.to_dict()
        else:
            revenue = self.revenue

        conversion_rate: float | None
        conversion_rate = self.conversion_rate

        click_through_rate: float | None
        click_through_rate = self.click_through_rate

        cost_per_conversion: dict[str, Any] | None
        if isinstance(self.cost_per_conversion, Money):
            cost_per_conversion = self.cost_per_conversion.to_dict()
        else:
            cost_per_conversion = self.cost_per_conversion

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "window": window,
                "impressions": impressions,
                "clicks": clicks,
                "conversions": conversions,
                "spend": spend,
                "revenue": revenue,
                "conversion_rate": conversion_rate,
                "click_through_rate": click_through_rate,
                "cost_per_conversion": cost_per_conversion,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.campaign_report_metrics_window import CampaignReportMetricsWindow  # noqa: PLC0415
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        window = CampaignReportMetricsWindow.from_dict(d.pop("window"))

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

        def _parse_revenue(data: object) -> Money | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                revenue_type_0 = Money.from_dict(data)

                return revenue_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None, data)

        revenue = _parse_revenue(d.pop("revenue"))

        def _parse_conversion_rate(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        conversion_rate = _parse_conversion_rate(d.pop("conversion_rate"))

        def _parse_click_through_rate(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        click_through_rate = _parse_click_through_rate(d.pop("click_through_rate"))

        def _parse_cost_per_conversion(data: object) -> Money | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_per_conversion_type_0 = Money.from_dict(data)

                return cost_per_conversion_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None, data)

        cost_per_conversion = _parse_cost_per_conversion(d.pop("cost_per_conversion"))

        campaign_report_metrics = cls(
            window=window,
            impressions=impressions,
            clicks=clicks,
            conversions=conversions,
            spend=spend,
            revenue=revenue,
            conversion_rate=conversion_rate,
            click_through_rate=click_through_rate,
            cost_per_conversion=cost_per_conversion,
        )

        campaign_report_metrics.additional_properties = d
        campaign_report_metrics.raw = src_dict
        return campaign_report_metrics
