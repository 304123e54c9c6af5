from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision_now_current_approval_status import (
    DecisionNowCurrentApprovalStatus,
)
from ..types import Meta

T = TypeVar("T", bound="DecisionNowCurrentApproval")


@_attrs_define
class DecisionNowCurrentApproval:
    """The approval that it waits for or waited for; null: none is needed."""

    id: str
    """ Its id, made by the service. """
    status: DecisionNowCurrentApprovalStatus
    """ How it stands. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        status = DecisionNowCurrentApprovalStatus(d.pop("status"))

        decision_now_current_approval = cls(
            id=id,
            status=status,
        )

        decision_now_current_approval.additional_properties = d
        decision_now_current_approval.raw = src_dict
        return decision_now_current_approval
