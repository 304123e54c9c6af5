from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="StandingThreshold")


@_attrs_define
class StandingThreshold:
    """What the level is earned and lost by."""

    reviews: int
    """ Number of reviews that level 2 takes at least. """
    bound: float
    """ The lower bound, a fraction of 1, from which on level 2 is earned. """
    lost_below: float
    """ The clean share, a fraction of 1, below which level 2 is lost. """
    lost_over: int
    """ Number of the last reviews on which it is lost. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        reviews = self.reviews

        bound = self.bound

        lost_below = self.lost_below

        lost_over = self.lost_over

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "reviews": reviews,
                "bound": bound,
                "lost_below": lost_below,
                "lost_over": lost_over,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reviews = d.pop("reviews")

        bound = d.pop("bound")

        lost_below = d.pop("lost_below")

        lost_over = d.pop("lost_over")

        standing_threshold = cls(
            reviews=reviews,
            bound=bound,
            lost_below=lost_below,
            lost_over=lost_over,
        )

        standing_threshold.additional_properties = d
        standing_threshold.raw = src_dict
        return standing_threshold
