from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.policy_document_pause_match import PolicyDocumentPauseMatch
from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_pause_cost_per_conversion_above import (
        PolicyDocumentPauseCostPerConversionAbove,
    )
    from ..models.policy_document_pause_level_2_preset import (
        PolicyDocumentPauseLevel2Preset,
    )
    from ..models.policy_document_pause_min_spend import PolicyDocumentPauseMinSpend


T = TypeVar("T", bound="PolicyDocumentPause")


@_attrs_define
class PolicyDocumentPause:
    """When a campaign may be paused."""

    min_days: int
    """ A campaign that has run for fewer days is not paused. """
    min_spend: PolicyDocumentPauseMinSpend
    """ More than this must be spent; the amount itself is refused. """
    match: PolicyDocumentPauseMatch
    """ How the criteria below make a campaign a candidate. """
    conversion_rate_below_bp: int
    """ A candidate converts below this rate. In basis points: 1500 is 15 %. """
    cost_per_conversion_above: PolicyDocumentPauseCostPerConversionAbove
    """ Minor units by currency. The rule abstains for a currency that is not named. """
    click_through_rate_below_bp: int
    """ A candidate is clicked below this rate. In basis points: 1500 is 15 %. """
    level2_preset: None | PolicyDocumentPauseLevel2Preset
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.policy_document_pause_level_2_preset import (
            PolicyDocumentPauseLevel2Preset,  # noqa: PLC0415
        )

        min_days = self.min_days

        min_spend = self.min_spend.to_dict()

        match = self.match.value

        conversion_rate_below_bp = self.conversion_rate_below_bp

        cost_per_conversion_above = self.cost_per_conversion_above.to_dict()

        click_through_rate_below_bp = self.click_through_rate_below_bp

        level2_preset: dict[str, Any] | None
        if isinstance(self.level2_preset, PolicyDocumentPauseLevel2Preset):
            level2_preset = self.level2_preset.to_dict()
        else:
            level2_preset = self.level2_preset

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "min_days": min_days,
                "min_spend": min_spend,
                "match": match,
                "conversion_rate_below_bp": conversion_rate_below_bp,
                "cost_per_conversion_above": cost_per_conversion_above,
                "click_through_rate_below_bp": click_through_rate_below_bp,
                "level2_preset": level2_preset,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_pause_cost_per_conversion_above import (
            PolicyDocumentPauseCostPerConversionAbove,  # noqa: PLC0415
        )
        from ..models.policy_document_pause_level_2_preset import (
            PolicyDocumentPauseLevel2Preset,  # noqa: PLC0415
        )
        from ..models.policy_document_pause_min_spend import PolicyDocumentPauseMinSpend  # noqa: PLC0415

        d = dict(src_dict)
        min_days = d.pop("min_days")

        min_spend = PolicyDocumentPauseMinSpend.from_dict(d.pop("min_spend"))

        match = PolicyDocumentPauseMatch(d.pop("match"))

        conversion_rate_below_bp = d.pop("conversion_rate_below_bp")

        cost_per_conversion_above = PolicyDocumentPauseCostPerConversionAbove.from_dict(
            d.pop("cost_per_conversion_above")
        )

        click_through_rate_below_bp = d.pop("click_through_rate_below_bp")

        def _parse_level2_preset(data: object) -> None | PolicyDocumentPauseLevel2Preset:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                level2_preset_type_0 = PolicyDocumentPauseLevel2Preset.from_dict(data)

                return level2_preset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PolicyDocumentPauseLevel2Preset, data)

        level2_preset = _parse_level2_preset(d.pop("level2_preset"))

        policy_document_pause = cls(
            min_days=min_days,
            min_spend=min_spend,
            match=match,
            conversion_rate_below_bp=conversion_rate_below_bp,
            cost_per_conversion_above=cost_per_conversion_above,
            click_through_rate_below_bp=click_through_rate_below_bp,
            level2_preset=level2_preset,
        )

        policy_document_pause.raw = src_dict
        return policy_document_pause
