from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="BackupLogsItemCheckpoint")


@_attrs_define
class BackupLogsItemCheckpoint:
    """Its newest checkpoint in the backup; a few entries may have come after it. Null: it has none yet."""

    origin: str
    """ Name of the log. """
    size: int
    """ Entries that the checkpoint covers. A count. """
    root: str
    """ Root of their tree (RFC 6962), in base64. """
    note: str
    """ The checkpoint as it is signed (C2SP tlog-checkpoint). """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        origin = self.origin

        size = self.size

        root = self.root

        note = self.note

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "origin": origin,
                "size": size,
                "root": root,
                "note": note,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        origin = d.pop("origin")

        size = d.pop("size")

        root = d.pop("root")

        note = d.pop("note")

        backup_logs_item_checkpoint = cls(
            origin=origin,
            size=size,
            root=root,
            note=note,
        )

        backup_logs_item_checkpoint.additional_properties = d
        backup_logs_item_checkpoint.raw = src_dict
        return backup_logs_item_checkpoint
