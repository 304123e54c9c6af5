from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.decision_now_current_approval import DecisionNowCurrentApproval
    from ..models.decision_now_current_executions_item import (
        DecisionNowCurrentExecutionsItem,
    )


T = TypeVar("T", bound="DecisionNowCurrent")


@_attrs_define
class DecisionNowCurrent:
    """What has become of it by now, newest execution first. Not part of the record: like `ledger`, it is outside of what
    `leaf_hash` covers.

    """

    approval: DecisionNowCurrentApproval | None
    executions: list[DecisionNowCurrentExecutionsItem]
    """ What is done about it, the oldest first. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.decision_now_current_approval import DecisionNowCurrentApproval  # noqa: PLC0415

        approval: dict[str, Any] | None
        if isinstance(self.approval, DecisionNowCurrentApproval):
            approval = self.approval.to_dict()
        else:
            approval = self.approval

        executions = []
        for executions_item_data in self.executions:
            executions_item = executions_item_data.to_dict()
            executions.append(executions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "approval": approval,
                "executions": executions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decision_now_current_approval import DecisionNowCurrentApproval  # noqa: PLC0415
        from ..models.decision_now_current_executions_item import (
            DecisionNowCurrentExecutionsItem,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_approval(data: object) -> DecisionNowCurrentApproval | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                approval_type_0 = DecisionNowCurrentApproval.from_dict(data)

                return approval_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DecisionNowCurrentApproval | None, data)

        approval = _parse_approval(d.pop("approval"))

        executions = []
        _executions = d.pop("executions")
        for executions_item_data in _executions:
            executions_item = DecisionNowCurrentExecutionsItem.from_dict(executions_item_data)

            executions.append(executions_item)

        decision_now_current = cls(
            approval=approval,
            executions=executions,
        )

        decision_now_current.additional_properties = d
        decision_now_current.raw = src_dict
        return decision_now_current
