from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="ExplanationAskedAutonomy")


@_attrs_define
class ExplanationAskedAutonomy:
    """The level at which it was decided."""

    level: int
    """ Level of autonomy: 1 asks, 2 acts inside the rules, 3 acts by two administrators' leave. A number without
    unit. """
    major: int | Unset = UNSET
    """ Of the policy: what was earned under another one does not count. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        level = self.level

        major = self.major

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "level": level,
            }
        )
        if major is not UNSET:
            field_dict["major"] = major

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        level = d.pop("level")

        major = d.pop("major", UNSET)

        explanation_asked_autonomy = cls(
            level=level,
            major=major,
        )

        explanation_asked_autonomy.additional_properties = d
        explanation_asked_autonomy.raw = src_dict
        return explanation_asked_autonomy
