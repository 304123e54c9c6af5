from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="OperationProgress")


@_attrs_define
class OperationProgress:
    """How far it is."""

    total: int
    """ Number of items. """
    decided: int
    """ Number of items that have a decision so far. """
    failed: int
    """ Number of items that failed so far. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        decided = self.decided

        failed = self.failed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total": total,
                "decided": decided,
                "failed": failed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total = d.pop("total")

        decided = d.pop("decided")

        failed = d.pop("failed")

        operation_progress = cls(
            total=total,
            decided=decided,
            failed=failed,
        )

        operation_progress.additional_properties = d
        operation_progress.raw = src_dict
        return operation_progress
