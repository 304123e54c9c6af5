from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rule_effect import RuleEffect
from ..models.rule_id import RuleId
from ..models.rule_result_status import RuleResultStatus
from ..models.rule_result_unit import RuleResultUnit
from ..types import Meta

T = TypeVar("T", bound="RuleResult")


@_attrs_define
class RuleResult:
    """What one rule found. Every rule answers every time."""

    id: RuleId
    status: RuleResultStatus
    """ `unknown`: a fact is missing, which counts as `abstain`. `waived`: failed, and an emergency stop goes over
    it. """
    effect: RuleEffect
    observed: float | None | str
    """ What was found, in `unit`; null: unknown. """
    limit: float | None | str
    """ What the policy allows, in `unit`; null: it is no figure. """
    headroom: float | None
    unit: RuleResultUnit
    """ The unit of the figures beside it. """
    message: str
    """ What the rule found, in a sentence for people. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id.value

        status = self.status.value

        effect = self.effect.value

        observed: float | None | str
        observed = self.observed

        limit: float | None | str
        limit = self.limit

        headroom: float | None
        headroom = self.headroom

        unit = self.unit.value

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "effect": effect,
                "observed": observed,
                "limit": limit,
                "headroom": headroom,
                "unit": unit,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = RuleId(d.pop("id"))

        status = RuleResultStatus(d.pop("status"))

        effect = RuleEffect(d.pop("effect"))

        def _parse_observed(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        observed = _parse_observed(d.pop("observed"))

        def _parse_limit(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        limit = _parse_limit(d.pop("limit"))

        def _parse_headroom(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        headroom = _parse_headroom(d.pop("headroom"))

        unit = RuleResultUnit(d.pop("unit"))

        message = d.pop("message")

        rule_result = cls(
            id=id,
            status=status,
            effect=effect,
            observed=observed,
            limit=limit,
            headroom=headroom,
            unit=unit,
            message=message,
        )

        rule_result.additional_properties = d
        rule_result.raw = src_dict
        return rule_result
