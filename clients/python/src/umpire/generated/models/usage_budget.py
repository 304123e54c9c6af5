from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="UsageBudget")


@_attrs_define
class UsageBudget:
    """How this month's budget stands."""

    month: str
    """ This month, UTC. """
    cap_micros: int
    """ `models.monthly_budget_micros` of the policy in force. In millionths of a US dollar. """
    settled_micros: int
    """ Spent on calls that are over. In millionths of a US dollar. """
    reserved_micros: int
    """ Set aside for calls that are under way. In millionths of a US dollar. """
    remaining_micros: int
    """ Left of the budget. In millionths of a US dollar. """
    normal_stops_at_micros: int
    """ From here on only critical questions reach a model. In millionths of a US dollar. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        month = self.month

        cap_micros = self.cap_micros

        settled_micros = self.settled_micros

        reserved_micros = self.reserved_micros

        remaining_micros = self.remaining_micros

        normal_stops_at_micros = self.normal_stops_at_micros

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "month": month,
                "cap_micros": cap_micros,
                "settled_micros": settled_micros,
                "reserved_micros": reserved_micros,
                "remaining_micros": remaining_micros,
                "normal_stops_at_micros": normal_stops_at_micros,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        month = d.pop("month")

        cap_micros = d.pop("cap_micros")

        settled_micros = d.pop("settled_micros")

        reserved_micros = d.pop("reserved_micros")

        remaining_micros = d.pop("remaining_micros")

        normal_stops_at_micros = d.pop("normal_stops_at_micros")

        usage_budget = cls(
            month=month,
            cap_micros=cap_micros,
            settled_micros=settled_micros,
            reserved_micros=reserved_micros,
            remaining_micros=remaining_micros,
            normal_stops_at_micros=normal_stops_at_micros,
        )

        usage_budget.additional_properties = d
        usage_budget.raw = src_dict
        return usage_budget
