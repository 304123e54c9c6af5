from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="StandingLast")


@_attrs_define
class StandingLast:
    """The last reviews, on which the level is lost."""

    reviews: int
    """ Number of the last reviews that count. """
    clean: int
    """ Number of these that were agreed to unedited. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        reviews = self.reviews

        clean = self.clean

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reviews": reviews,
                "clean": clean,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reviews = d.pop("reviews")

        clean = d.pop("clean")

        standing_last = cls(
            reviews=reviews,
            clean=clean,
        )

        standing_last.additional_properties = d
        standing_last.raw = src_dict
        return standing_last
