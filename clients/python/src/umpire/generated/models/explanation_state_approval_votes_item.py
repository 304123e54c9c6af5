from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.explanation_state_approval_votes_item_verdict import (
    ExplanationStateApprovalVotesItemVerdict,
)
from ..types import Meta, instant

T = TypeVar("T", bound="ExplanationStateApprovalVotesItem")


@_attrs_define
class ExplanationStateApprovalVotesItem:
    agent_id: str
    """ Which agent: the name of its key. """
    verdict: ExplanationStateApprovalVotesItemVerdict
    """ What the person answered. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        verdict = self.verdict.value

        at = self.at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_id": agent_id,
                "verdict": verdict,
                "at": at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        verdict = ExplanationStateApprovalVotesItemVerdict(d.pop("verdict"))

        at = instant(d.pop("at"))

        explanation_state_approval_votes_item = cls(
            agent_id=agent_id,
            verdict=verdict,
            at=at,
        )

        explanation_state_approval_votes_item.additional_properties = d
        explanation_state_approval_votes_item.raw = src_dict
        return explanation_state_approval_votes_item
