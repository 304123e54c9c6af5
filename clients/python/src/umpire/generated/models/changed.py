from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.changed_by import ChangedBy
    from ..models.changed_things_item import ChangedThingsItem


T = TypeVar("T", bound="Changed")


@_attrs_define
class Changed:
    """Which things that say what the service may do are different after this."""

    by: ChangedBy
    """ Who changed it. """
    things: list[ChangedThingsItem]
    """ What was changed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        by = self.by.to_dict()

        things = []
        for things_item_data in self.things:
            things_item = things_item_data.to_dict()
            things.append(things_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "by": by,
                "things": things,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.changed_by import ChangedBy  # noqa: PLC0415
        from ..models.changed_things_item import ChangedThingsItem  # noqa: PLC0415

        d = dict(src_dict)
        by = ChangedBy.from_dict(d.pop("by"))

        things = []
        _things = d.pop("things")
        for things_item_data in _things:
            things_item = ChangedThingsItem.from_dict(things_item_data)

            things.append(things_item)

        changed = cls(
            by=by,
            things=things,
        )

        changed.additional_properties = d
        changed.raw = src_dict
        return changed
