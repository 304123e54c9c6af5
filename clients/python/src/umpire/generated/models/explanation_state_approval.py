from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.explanation_state_approval_status import ExplanationStateApprovalStatus
from ..types import Meta

if TYPE_CHECKING:
    from ..models.explanation_state_approval_votes_item import (
        ExplanationStateApprovalVotesItem,
    )


T = TypeVar("T", bound="ExplanationStateApproval")


@_attrs_define
class ExplanationStateApproval:
    """The approval that it waits for or waited for; null: none is needed."""

    id: str
    """ Its id, made by the service. """
    status: ExplanationStateApprovalStatus
    """ How it stands. """
    votes: list[ExplanationStateApprovalVotesItem]
    """ The answers, one of each person. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status.value

        votes = []
        for votes_item_data in self.votes:
            votes_item = votes_item_data.to_dict()
            votes.append(votes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
                "votes": votes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.explanation_state_approval_votes_item import (
            ExplanationStateApprovalVotesItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        id = d.pop("id")

        status = ExplanationStateApprovalStatus(d.pop("status"))

        votes = []
        _votes = d.pop("votes")
        for votes_item_data in _votes:
            votes_item = ExplanationStateApprovalVotesItem.from_dict(votes_item_data)

            votes.append(votes_item)

        explanation_state_approval = cls(
            id=id,
            status=status,
            votes=votes,
        )

        explanation_state_approval.additional_properties = d
        explanation_state_approval.raw = src_dict
        return explanation_state_approval
