from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.backup_logs_item import BackupLogsItem


T = TypeVar("T", bound="Backup")


@_attrs_define
class Backup:
    """A copy of everything that the service keeps, and what is in it."""

    object_: Literal["backup"]
    """ Says what kind of thing this is. """
    version: Literal[1]
    """ Of the form of this document. A number without unit. """
    file: str
    """ Name of the backup's file. """
    made_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    service_version: str
    """ Version of the service that wrote it. """
    schema: None | str
    bytes_: int
    """ Size of the backup in bytes. """
    sha256: str
    """ SHA-256 of the whole file, hexadecimal. """
    log_keys: list[str]
    """ Public keys (Ed25519) that sign or signed the logs. """
    logs: list[BackupLogsItem]
    """ The log of each workspace. """
    path: str
    """ Where the backup is, on the machine of the service. Its manifest lies beside it: `….json`. """
    warnings: list[str]
    """ What is to be looked after. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        version = self.version

        file = self.file

        made_at = self.made_at.isoformat()

        service_version = self.service_version

        schema: None | str
        schema = self.schema

        bytes_ = self.bytes_

        sha256 = self.sha256

        log_keys = self.log_keys

        logs = []
        for logs_item_data in self.logs:
            logs_item = logs_item_data.to_dict()
            logs.append(logs_item)

        path = self.path

        warnings = self.warnings

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "version": version,
                "file": file,
                "made_at": made_at,
                "service_version": service_version,
                "schema": schema,
                "bytes": bytes_,
                "sha256": sha256,
                "log_keys": log_keys,
                "logs": logs,
                "path": path,
                "warnings": warnings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.backup_logs_item import BackupLogsItem  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["backup"], d.pop("object"))
        if object_ != "backup":
            raise ValueError(f"object must match const 'backup', got '{object_}'")

        version = cast(Literal[1], d.pop("version"))
        if version != 1:
            raise ValueError(f"version must match const 1, got '{version}'")

        file = d.pop("file")

        made_at = instant(d.pop("made_at"))

        service_version = d.pop("service_version")

        def _parse_schema(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        schema = _parse_schema(d.pop("schema"))

        bytes_ = d.pop("bytes")

        sha256 = d.pop("sha256")

        log_keys = cast(list[str], d.pop("log_keys"))

        logs = []
        _logs = d.pop("logs")
        for logs_item_data in _logs:
            logs_item = BackupLogsItem.from_dict(logs_item_data)

            logs.append(logs_item)

        path = d.pop("path")

        warnings = cast(list[str], d.pop("warnings"))

        backup = cls(
            object_=object_,
            version=version,
            file=file,
            made_at=made_at,
            service_version=service_version,
            schema=schema,
            bytes_=bytes_,
            sha256=sha256,
            log_keys=log_keys,
            logs=logs,
            path=path,
            warnings=warnings,
        )

        backup.additional_properties = d
        backup.raw = src_dict
        return backup
