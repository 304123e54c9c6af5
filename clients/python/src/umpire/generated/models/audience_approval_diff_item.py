from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="AudienceApprovalDiffItem")


@_attrs_define
class AudienceApprovalDiffItem:
    field: Literal["audience"]
    """ What changes. """
    before: None
    """ How it is now; null: unknown. """
    after: str
    """ How it would be. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        before = self.before

        after = self.after

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "field": field,
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = cast(Literal["audience"], d.pop("field"))
        if field != "audience":
            raise ValueError(f"field must match const 'audience', got '{field}'")

        before = d.pop("before")

        after = d.pop("after")

        audience_approval_diff_item = cls(
            field=field,
            before=before,
            after=after,
        )

        audience_approval_diff_item.additional_properties = d
        audience_approval_diff_item.raw = src_dict
        return audience_approval_diff_item
