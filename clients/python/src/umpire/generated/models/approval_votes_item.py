from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.approval_votes_item_verdict import ApprovalVotesItemVerdict
from ..types import Meta, instant

T = TypeVar("T", bound="ApprovalVotesItem")


@_attrs_define
class ApprovalVotesItem:
    agent_id: str
    """ Which agent: the name of its key. """
    key_id: str
    """ Which key; it stays the same when the key's name is used again. """
    verdict: ApprovalVotesItemVerdict
    """ What the person answered. """
    comment: None | str
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        key_id = self.key_id

        verdict = self.verdict.value

        comment: None | str
        comment = self.comment

        at = self.at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_id": agent_id,
                "key_id": key_id,
                "verdict": verdict,
                "comment": comment,
                "at": at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        key_id = d.pop("key_id")

        verdict = ApprovalVotesItemVerdict(d.pop("verdict"))

        def _parse_comment(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comment = _parse_comment(d.pop("comment"))

        at = instant(d.pop("at"))

        approval_votes_item = cls(
            agent_id=agent_id,
            key_id=key_id,
            verdict=verdict,
            comment=comment,
            at=at,
        )

        approval_votes_item.additional_properties = d
        approval_votes_item.raw = src_dict
        return approval_votes_item
