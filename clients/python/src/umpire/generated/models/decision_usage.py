from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="DecisionUsage")


@_attrs_define
class DecisionUsage:
    """Who reasoned, and what that cost."""

    reasoner: str
    """ Who reasoned: `statistics` or a model's name. """
    model: None | str
    cost_micros: int
    """ Millionths of a US dollar. """
    route: list[str]
    """ The reasoners that were tried, in order. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        reasoner = self.reasoner

        model: None | str
        model = self.model

        cost_micros = self.cost_micros

        route = self.route

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reasoner": reasoner,
                "model": model,
                "cost_micros": cost_micros,
                "route": route,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reasoner = d.pop("reasoner")

        def _parse_model(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        model = _parse_model(d.pop("model"))

        cost_micros = d.pop("cost_micros")

        route = cast(list[str], d.pop("route"))

        decision_usage = cls(
            reasoner=reasoner,
            model=model,
            cost_micros=cost_micros,
            route=route,
        )

        decision_usage.additional_properties = d
        decision_usage.raw = src_dict
        return decision_usage
