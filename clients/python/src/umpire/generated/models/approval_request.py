from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.rule_id import RuleId
from ..types import Meta, instant

T = TypeVar("T", bound="ApprovalRequest")


@_attrs_define
class ApprovalRequest:
    """What would be put to an approver."""

    object_: Literal["approval_request"]
    """ Says what kind of thing this is. """
    id: None | str
    decision_id: None | str
    assigned_to: None | str
    expires_at: datetime.datetime | None
    ask: str
    """ What a person would be asked. """
    because: list[RuleId]
    """ The rules that want a person. """
    action_digest: str
    """ SHA-256 of the action as it is shown here, to be sent with an answer. """
    evidence_digest: str
    """ SHA-256 of the evidence that it rests on. """
    policy_version: int
    """ Version number of the policy in force. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id: None | str
        id = self.id

        decision_id: None | str
        decision_id = self.decision_id

        assigned_to: None | str
        assigned_to = self.assigned_to

        expires_at: None | str
        if isinstance(self.expires_at, datetime.datetime):
            expires_at = self.expires_at.isoformat()
        else:
            expires_at = self.expires_at

        ask = self.ask

        because = []
        for because_item_data in self.because:
            because_item = because_item_data.value
            because.append(because_item)

        action_digest = self.action_digest

        evidence_digest = self.evidence_digest

        policy_version = self.policy_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "decision_id": decision_id,
                "assigned_to": assigned_to,
                "expires_at": expires_at,
                "ask": ask,
                "because": because,
                "action_digest": action_digest,
                "evidence_digest": evidence_digest,
                "policy_version": policy_version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["approval_request"], d.pop("object"))
        if object_ != "approval_request":
            raise ValueError(f"object must match const 'approval_request', got '{object_}'")

        def _parse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        id = _parse_id(d.pop("id"))

        def _parse_decision_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        decision_id = _parse_decision_id(d.pop("decision_id"))

        def _parse_assigned_to(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        assigned_to = _parse_assigned_to(d.pop("assigned_to"))

        def _parse_expires_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                expires_at_type_0 = instant(data)

                return expires_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        expires_at = _parse_expires_at(d.pop("expires_at"))

        ask = d.pop("ask")

        because = []
        _because = d.pop("because")
        for because_item_data in _because:
            because_item = RuleId(because_item_data)

            because.append(because_item)

        action_digest = d.pop("action_digest")

        evidence_digest = d.pop("evidence_digest")

        policy_version = d.pop("policy_version")

        approval_request = cls(
            object_=object_,
            id=id,
            decision_id=decision_id,
            assigned_to=assigned_to,
            expires_at=expires_at,
            ask=ask,
            because=because,
            action_digest=action_digest,
            evidence_digest=evidence_digest,
            policy_version=policy_version,
        )

        approval_request.additional_properties = d
        approval_request.raw = src_dict
        return approval_request
