from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_pause_level_2_preset_daily_spend_below import (
        PolicyDocumentPauseLevel2PresetDailySpendBelow,
    )


T = TypeVar("T", bound="PolicyDocumentPauseLevel2Preset")


@_attrs_define
class PolicyDocumentPauseLevel2Preset:
    """At level 2 a pause is automatic only below both; null: the other rules are enough."""

    conversion_rate_below_bp: int
    """ The conversion rate must be below this. In basis points: 1500 is 15 %. """
    daily_spend_below: PolicyDocumentPauseLevel2PresetDailySpendBelow
    """ Minor units by currency. The rule abstains for a currency that is not named. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        conversion_rate_below_bp = self.conversion_rate_below_bp

        daily_spend_below = self.daily_spend_below.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "conversion_rate_below_bp": conversion_rate_below_bp,
                "daily_spend_below": daily_spend_below,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_pause_level_2_preset_daily_spend_below import (
            PolicyDocumentPauseLevel2PresetDailySpendBelow,  # noqa: PLC0415
        )

        d = dict(src_dict)
        conversion_rate_below_bp = d.pop("conversion_rate_below_bp")

        daily_spend_below = PolicyDocumentPauseLevel2PresetDailySpendBelow.from_dict(d.pop("daily_spend_below"))

        policy_document_pause_level_2_preset = cls(
            conversion_rate_below_bp=conversion_rate_below_bp,
            daily_spend_below=daily_spend_below,
        )

        policy_document_pause_level_2_preset.raw = src_dict
        return policy_document_pause_level_2_preset
