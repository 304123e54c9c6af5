from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="ApprovalAnswer")


@_attrs_define
class ApprovalAnswer:
    """A person's yes or no."""

    action_digest: str
    """ Of the action that you saw, so that nothing else is answered. """
    comment: str | Unset = UNSET
    """ Recorded with the answer. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        action_digest = self.action_digest

        comment = self.comment

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "action_digest": action_digest,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        action_digest = d.pop("action_digest")

        comment = d.pop("comment", UNSET)

        approval_answer = cls(
            action_digest=action_digest,
            comment=comment,
        )

        approval_answer.raw = src_dict
        return approval_answer
