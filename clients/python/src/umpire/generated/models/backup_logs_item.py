from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.backup_logs_item_checkpoint import BackupLogsItemCheckpoint


T = TypeVar("T", bound="BackupLogsItem")


@_attrs_define
class BackupLogsItem:
    workspace: str
    """ The workspace whose log it is. """
    entries: int
    """ Entries of its ledger in the backup. A count. """
    checkpoint: BackupLogsItemCheckpoint | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.backup_logs_item_checkpoint import BackupLogsItemCheckpoint  # noqa: PLC0415

        workspace = self.workspace

        entries = self.entries

        checkpoint: dict[str, Any] | None
        if isinstance(self.checkpoint, BackupLogsItemCheckpoint):
            checkpoint = self.checkpoint.to_dict()
        else:
            checkpoint = self.checkpoint

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace": workspace,
                "entries": entries,
                "checkpoint": checkpoint,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.backup_logs_item_checkpoint import BackupLogsItemCheckpoint  # noqa: PLC0415

        d = dict(src_dict)
        workspace = d.pop("workspace")

        entries = d.pop("entries")

        def _parse_checkpoint(data: object) -> BackupLogsItemCheckpoint | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                checkpoint_type_0 = BackupLogsItemCheckpoint.from_dict(data)

                return checkpoint_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BackupLogsItemCheckpoint | None, data)

        checkpoint = _parse_checkpoint(d.pop("checkpoint"))

        backup_logs_item = cls(
            workspace=workspace,
            entries=entries,
            checkpoint=checkpoint,
        )

        backup_logs_item.additional_properties = d
        backup_logs_item.raw = src_dict
        return backup_logs_item
