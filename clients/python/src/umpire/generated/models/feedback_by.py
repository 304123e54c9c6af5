from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.key_kind import KeyKind
from ..types import Meta

T = TypeVar("T", bound="FeedbackBy")


@_attrs_define
class FeedbackBy:
    """Who did it: the name of the key."""

    agent_id: str
    """ Which agent: the name of its key. """
    kind: KeyKind
    """ The kind of it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        kind = self.kind.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent_id": agent_id,
                "kind": kind,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        kind = KeyKind(d.pop("kind"))

        feedback_by = cls(
            agent_id=agent_id,
            kind=kind,
        )

        feedback_by.additional_properties = d
        feedback_by.raw = src_dict
        return feedback_by
