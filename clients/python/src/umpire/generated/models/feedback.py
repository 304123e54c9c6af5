from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.feedback_rating import FeedbackRating
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.feedback_by import FeedbackBy


T = TypeVar("T", bound="Feedback")


@_attrs_define
class Feedback:
    """What somebody said of a decision."""

    object_: Literal["feedback"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    decision_id: str
    """ The decision that it is about. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    rating: FeedbackRating
    """ Whether the person agrees with the decision. """
    why: None | str
    by: FeedbackBy
    """ Who did it: the name of the key. """
    counted_as_review: bool
    """ Whether it counts toward the autonomy of the agent that decided: a person's first, of a decision that was
    authorized. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        decision_id = self.decision_id

        campaign_id = self.campaign_id

        rating = self.rating.value

        why: None | str
        why = self.why

        by = self.by.to_dict()

        counted_as_review = self.counted_as_review

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "decision_id": decision_id,
                "campaign_id": campaign_id,
                "rating": rating,
                "why": why,
                "by": by,
                "counted_as_review": counted_as_review,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.feedback_by import FeedbackBy  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["feedback"], d.pop("object"))
        if object_ != "feedback":
            raise ValueError(f"object must match const 'feedback', got '{object_}'")

        id = d.pop("id")

        decision_id = d.pop("decision_id")

        campaign_id = d.pop("campaign_id")

        rating = FeedbackRating(d.pop("rating"))

        def _parse_why(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        why = _parse_why(d.pop("why"))

        by = FeedbackBy.from_dict(d.pop("by"))

        counted_as_review = d.pop("counted_as_review")

        created_at = instant(d.pop("created_at"))

        feedback = cls(
            object_=object_,
            id=id,
            decision_id=decision_id,
            campaign_id=campaign_id,
            rating=rating,
            why=why,
            by=by,
            counted_as_review=counted_as_review,
            created_at=created_at,
        )

        feedback.additional_properties = d
        feedback.raw = src_dict
        return feedback
