from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.campaign_status import CampaignStatus
from ..types import Meta

T = TypeVar("T", bound="StatusApprovalDiffItem")


@_attrs_define
class StatusApprovalDiffItem:
    field: Literal["status"]
    """ What changes. """
    before: CampaignStatus | None
    after: CampaignStatus
    """ How it stands. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        before: None | str
        if isinstance(self.before, CampaignStatus):
            before = self.before.value
        else:
            before = self.before

        after = self.after.value

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
        field = cast(Literal["status"], d.pop("field"))
        if field != "status":
            raise ValueError(f"field must match const 'status', got '{field}'")

        def _parse_before(data: object) -> CampaignStatus | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                before_type_0 = CampaignStatus(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CampaignStatus | None, data)

        before = _parse_before(d.pop("before"))

        after = CampaignStatus(d.pop("after"))

        status_approval_diff_item = cls(
            field=field,
            before=before,
            after=after,
        )

        status_approval_diff_item.additional_properties = d
        status_approval_diff_item.raw = src_dict
        return status_approval_diff_item
