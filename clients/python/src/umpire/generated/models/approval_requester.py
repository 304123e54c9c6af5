from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.key_kind import KeyKind
from ..types import Meta

T = TypeVar("T", bound="ApprovalRequester")


@_attrs_define
class ApprovalRequester:
    """Who caused it, and so cannot answer it."""

    agent_id: str
    """ Which agent: the name of its key. """
    key_id: str
    """ Which key; it stays the same when the key's name is used again. """
    kind: KeyKind
    """ The kind of it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        key_id = self.key_id

        kind = self.kind.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_id": agent_id,
                "key_id": key_id,
                "kind": kind,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        key_id = d.pop("key_id")

        kind = KeyKind(d.pop("kind"))

        approval_requester = cls(
            agent_id=agent_id,
            key_id=key_id,
            kind=kind,
        )

        approval_requester.additional_properties = d
        approval_requester.raw = src_dict
        return approval_requester
