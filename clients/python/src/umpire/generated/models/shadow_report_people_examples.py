from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="ShadowReportPeopleExamples")


@_attrs_define
class ShadowReportPeopleExamples:
    """Ids of decisions, up to 20 of each."""

    agreed: list[str]
    """ Those that people followed. """
    opposed: list[str]
    """ Those that people went against. """
    did_nothing: list[str]
    """ Those after which people changed nothing. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        agreed = self.agreed

        opposed = self.opposed

        did_nothing = self.did_nothing

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agreed": agreed,
                "opposed": opposed,
                "did_nothing": did_nothing,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agreed = cast(list[str], d.pop("agreed"))

        opposed = cast(list[str], d.pop("opposed"))

        did_nothing = cast(list[str], d.pop("did_nothing"))

        shadow_report_people_examples = cls(
            agreed=agreed,
            opposed=opposed,
            did_nothing=did_nothing,
        )

        shadow_report_people_examples.additional_properties = d
        shadow_report_people_examples.raw = src_dict
        return shadow_report_people_examples
