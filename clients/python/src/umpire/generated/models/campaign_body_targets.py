from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="CampaignBodyTargets")


@_attrs_define
class CampaignBodyTargets:
    """What the campaign is held to."""

    conversion_rate: float | None | Unset = UNSET
    cost_per_conversion: int | Money | None | Unset = UNSET
    click_through_rate: float | None | Unset = UNSET
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        conversion_rate: float | None | Unset
        if isinstance(self.conversion_rate, Unset):
            conversion_rate = UNSET
        else:
            conversion_rate = self.conversion_rate

        cost_per_conversion: dict[str, Any] | int | None | Unset
        if isinstance(self.cost_per_conversion, Unset):
            cost_per_conversion = UNSET
        elif isinstance(self.cost_per_conversion, Money):
            cost_per_conversion = self.cost_per_conversion.to_dict()
        else:
            cost_per_conversion = self.cost_per_conversion

        click_through_rate: float | None | Unset
        if isinstance(self.click_through_rate, Unset):
            click_through_rate = UNSET
        else:
            click_through_rate = self.click_through_rate

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if conversion_rate is not UNSET:
            field_dict["conversion_rate"] = conversion_rate
        if cost_per_conversion is not UNSET:
            field_dict["cost_per_conversion"] = cost_per_conversion
        if click_through_rate is not UNSET:
            field_dict["click_through_rate"] = click_through_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_conversion_rate(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        conversion_rate = _parse_conversion_rate(d.pop("conversion_rate", UNSET))

        def _parse_cost_per_conversion(data: object) -> int | Money | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_per_conversion_type_0_type_0 = Money.from_dict(data)

                return cost_per_conversion_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | Money | None | Unset, data)

        cost_per_conversion = _parse_cost_per_conversion(d.pop("cost_per_conversion", UNSET))

        def _parse_click_through_rate(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        click_through_rate = _parse_click_through_rate(d.pop("click_through_rate", UNSET))

        campaign_body_targets = cls(
            conversion_rate=conversion_rate,
            cost_per_conversion=cost_per_conversion,
            click_through_rate=click_through_rate,
        )

        campaign_body_targets.raw = src_dict
        return campaign_body_targets
