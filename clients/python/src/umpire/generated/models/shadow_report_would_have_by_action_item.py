from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.outcome import Outcome
from ..types import Meta

T = TypeVar("T", bound="ShadowReportWouldHaveByActionItem")


@_attrs_define
class ShadowReportWouldHaveByActionItem:
    action: str
    """ The kind of action, or `none`. """
    outcome: Outcome
    """ authorized: you may act now · recommended: a person's call · pending_approval: waits for an approver ·
    escalated: needs a person's own judgement · rejected: a hard rule forbids it · deferred: not yet, see retry_at ·
    no_action: leave it as it is · abstained: not enough evidence. Treat any other word as `escalated`. """
    decisions: int
    """ Number of decisions. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        outcome = self.outcome.value

        decisions = self.decisions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
                "outcome": outcome,
                "decisions": decisions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        action = d.pop("action")

        outcome = Outcome(d.pop("outcome"))

        decisions = d.pop("decisions")

        shadow_report_would_have_by_action_item = cls(
            action=action,
            outcome=outcome,
            decisions=decisions,
        )

        shadow_report_would_have_by_action_item.additional_properties = d
        shadow_report_would_have_by_action_item.raw = src_dict
        return shadow_report_would_have_by_action_item
