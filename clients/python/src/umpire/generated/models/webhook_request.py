from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="WebhookRequest")


@_attrs_define
class WebhookRequest:
    """Where events are to be sent, and which."""

    url: str
    """ A public https address on port 443. """
    events: list[str] | Unset = UNSET
    """ Types or families; left out or empty: all. decision.completed, decision.undone, approval.requested,
    approval.resolved, approval.expired, approval.reminded, approval.escalated, approval.delegated,
    execution.queued, execution.started, execution.succeeded, execution.failed, execution.unknown,
    execution.cancelled, execution.superseded, autonomy.promoted, autonomy.demoted, autonomy.changed,
    kill_switch.engaged, kill_switch.released, outcome.recorded, feedback.recorded, hold.placed, hold.released,
    policy.published, prompt.published, budget.threshold, operation.finished, decision.*, approval.*, execution.*,
    autonomy.*, kill_switch.*, outcome.*, feedback.*, hold.*, policy.*, prompt.*, budget.*, operation.*. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        events: list[str] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = self.events

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "url": url,
            }
        )
        if events is not UNSET:
            field_dict["events"] = events

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url")

        events = cast(list[str], d.pop("events", UNSET))

        webhook_request = cls(
            url=url,
            events=events,
        )

        webhook_request.raw = src_dict
        return webhook_request
