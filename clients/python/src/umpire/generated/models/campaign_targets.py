from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="CampaignTargets")


@_attrs_define
class CampaignTargets:
    """What the campaign is held to."""

    conversion_rate: float | None
    cost_per_conversion: Money | None
    click_through_rate: float | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        conversion_rate: float | None
        conversion_rate = self.conversion_rate

        cost_per_conversion: dict[str, Any] | None
        if isinstance(self.cost_per_conversion, Money):
            cost_per_conversion = self.cost_per_conversion.to_dict()
        else:
            cost_per_conversion = self.cost_per_conversion

        click_through_rate: float | None
        click_through_rate = self.click_through_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conversion_rate": conversion_rate,
                "cost_per_conversion": cost_per_conversion,
                "click_through_rate": click_through_rate,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_conversion_rate(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        conversion_rate = _parse_conversion_rate(d.pop("conversion_rate"))

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

        def _parse_click_through_rate(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        click_through_rate = _parse_click_through_rate(d.pop("click_through_rate"))

        campaign_targets = cls(
            conversion_rate=conversion_rate,
            cost_per_conversion=cost_per_conversion,
            click_through_rate=click_through_rate,
        )

        campaign_targets.additional_properties = d
        campaign_targets.raw = src_dict
        return campaign_targets
