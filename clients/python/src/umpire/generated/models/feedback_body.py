from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.feedback_rating import FeedbackRating
from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="FeedbackBody")


@_attrs_define
class FeedbackBody:
    """What somebody thinks of a decision."""

    rating: FeedbackRating
    """ Whether the person agrees with the decision. """
    why: str | Unset = UNSET
    """ Why, in the person's words; null: not said. Untrusted text. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        rating = self.rating.value

        why = self.why

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rating": rating,
            }
        )
        if why is not UNSET:
            field_dict["why"] = why

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rating = FeedbackRating(d.pop("rating"))

        why = d.pop("why", UNSET)

        feedback_body = cls(
            rating=rating,
            why=why,
        )

        feedback_body.raw = src_dict
        return feedback_body
