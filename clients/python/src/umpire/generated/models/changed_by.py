from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.changed_by_kind import ChangedByKind
from ..types import Meta

T = TypeVar("T", bound="ChangedBy")


@_attrs_define
class ChangedBy:
    """Who changed it."""

    kind: ChangedByKind
    """ Whether a program, an assistant, a person or the service itself did it. """
    name: str
    """ Of the key; `umpire` and `umpire:…` are the service itself. """
    key_id: None | str
    reason: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        name = self.name

        key_id: None | str
        key_id = self.key_id

        reason: None | str
        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "name": name,
                "key_id": key_id,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = ChangedByKind(d.pop("kind"))

        name = d.pop("name")

        def _parse_key_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        key_id = _parse_key_id(d.pop("key_id"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        changed_by = cls(
            kind=kind,
            name=name,
            key_id=key_id,
            reason=reason,
        )

        changed_by.additional_properties = d
        changed_by.raw = src_dict
        return changed_by
