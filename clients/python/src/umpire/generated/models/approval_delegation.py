from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="ApprovalDelegation")


@_attrs_define
class ApprovalDelegation:
    """Whose turn it is from now on."""

    action_digest: str
    """ Of the action that you saw, so that nothing else is answered. """
    to: str
    """ The name of a person's key (`GET /keys`). """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        action_digest = self.action_digest

        to = self.to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "action_digest": action_digest,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        action_digest = d.pop("action_digest")

        to = d.pop("to")

        approval_delegation = cls(
            action_digest=action_digest,
            to=to,
        )

        approval_delegation.raw = src_dict
        return approval_delegation
