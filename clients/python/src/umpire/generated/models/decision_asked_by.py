from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.key_kind import KeyKind
from ..types import Meta

T = TypeVar("T", bound="DecisionAskedBy")


@_attrs_define
class DecisionAskedBy:
    """The key itself and what kind it is: names can repeat, a key's id never does."""

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
        key_id = self.key_id

        kind = self.kind.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key_id": key_id,
                "kind": kind,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key_id = d.pop("key_id")

        kind = KeyKind(d.pop("kind"))

        decision_asked_by = cls(
            key_id=key_id,
            kind=kind,
        )

        decision_asked_by.additional_properties = d
        decision_asked_by.raw = src_dict
        return decision_asked_by
