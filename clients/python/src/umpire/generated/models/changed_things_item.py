from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.changed_things_item_kind import ChangedThingsItemKind
from ..types import Meta

T = TypeVar("T", bound="ChangedThingsItem")


@_attrs_define
class ChangedThingsItem:
    kind: ChangedThingsItemKind
    """ What kind of thing was changed. """
    id: str
    """ Names it among those of its kind. """
    before: None | str
    after: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        id = self.id

        before: None | str
        before = self.before

        after: None | str
        after = self.after

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "id": id,
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = ChangedThingsItemKind(d.pop("kind"))

        id = d.pop("id")

        def _parse_before(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        before = _parse_before(d.pop("before"))

        def _parse_after(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        after = _parse_after(d.pop("after"))

        changed_things_item = cls(
            kind=kind,
            id=id,
            before=before,
            after=after,
        )

        changed_things_item.additional_properties = d
        changed_things_item.raw = src_dict
        return changed_things_item
