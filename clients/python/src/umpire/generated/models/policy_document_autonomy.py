from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_autonomy_breaker import PolicyDocumentAutonomyBreaker


T = TypeVar("T", bound="PolicyDocumentAutonomy")


@_attrs_define
class PolicyDocumentAutonomy:
    """How far agents may go, and how they earn and lose it."""

    level: float
    """ 1 recommends, 2 acts inside the rules. A number without unit. """
    major: int
    """ Raise it when the policy changes so much that agents must earn their autonomy anew. A number without unit.
    """
    first_reviews: int
    """ An agent's first decisions of a kind, in an account, that a person answers. A count. """
    promote_at_bp: int
    """ Level 2 is earned when the Wilson 95 % lower bound of `agreed to unedited` reaches this. In basis points:
    1500 is 15 %. """
    demote_below_bp: int
    """ Level 2 is lost below this share over the last `demote_over` reviews. In basis points: 1500 is 15 %. """
    demote_over: int
    """ Number of the last reviews over which the share is taken. """
    mistake_window: str
    """ The same mistake twice in this time: a person looks. """
    breaker: PolicyDocumentAutonomyBreaker
    """ An agent is stopped when this share of its actions of 24 h failed, and at least so many. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        level = self.level

        major = self.major

        first_reviews = self.first_reviews

        promote_at_bp = self.promote_at_bp

        demote_below_bp = self.demote_below_bp

        demote_over = self.demote_over

        mistake_window = self.mistake_window

        breaker = self.breaker.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "level": level,
                "major": major,
                "first_reviews": first_reviews,
                "promote_at_bp": promote_at_bp,
                "demote_below_bp": demote_below_bp,
                "demote_over": demote_over,
                "mistake_window": mistake_window,
                "breaker": breaker,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_autonomy_breaker import (
            PolicyDocumentAutonomyBreaker,  # noqa: PLC0415
        )

        d = dict(src_dict)
        level = d.pop("level")

        major = d.pop("major")

        first_reviews = d.pop("first_reviews")

        promote_at_bp = d.pop("promote_at_bp")

        demote_below_bp = d.pop("demote_below_bp")

        demote_over = d.pop("demote_over")

        mistake_window = d.pop("mistake_window")

        breaker = PolicyDocumentAutonomyBreaker.from_dict(d.pop("breaker"))

        policy_document_autonomy = cls(
            level=level,
            major=major,
            first_reviews=first_reviews,
            promote_at_bp=promote_at_bp,
            demote_below_bp=demote_below_bp,
            demote_over=demote_over,
            mistake_window=mistake_window,
            breaker=breaker,
        )

        policy_document_autonomy.raw = src_dict
        return policy_document_autonomy
