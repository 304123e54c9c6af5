from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="EventData")


@_attrs_define
class EventData:
    """Names of things and where they stand. Read the rest with a key: `GET /decisions/{id}` and so on."""

    object_: str
    """ What kind of thing it names. """
    campaign_id: None | str
    id: str | Unset = UNSET
    """ Id of the thing. """
    decision_id: str | Unset = UNSET
    """ The decision that it is about. """
    outcome: str | Unset = UNSET
    """ What was decided. Treat one that you do not know as `escalated`. """
    status: str | Unset = UNSET
    """ How it stands. """
    undoes: str | Unset = UNSET
    """ The decision that it takes back. """
    agent: str | Unset = UNSET
    """ The name of its key. """
    action_type: str | Unset = UNSET
    """ The kind of action. """
    level: int | Unset = UNSET
    """ Level of autonomy, 1 to 3. A number without unit. """
    version: float | str | Unset = UNSET
    """ Version of the policy, a count. """
    label: str | Unset = UNSET
    """ `production`: in force. `candidate`: on trial, for a share of campaigns. """
    share_bp: int | Unset = UNSET
    """ Share of campaigns that get the prompt. In basis points: 1500 is 15 %. """
    month: str | Unset = UNSET
    """ The month, UTC. """
    percent: int | Unset = UNSET
    """ How many hundredths of the budget are spent. """
    total: int | Unset = UNSET
    """ Number of items. """
    failed: int | Unset = UNSET
    """ Number of items that failed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        campaign_id: None | str
        campaign_id = self.campaign_id

        id = self.id

        decision_id = self.decision_id

        outcome = self.outcome

        status = self.status

        undoes = self.undoes

        agent = self.agent

        action_type = self.action_type

        level = self.level

        version: float | str | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        label = self.label

        share_bp = self.share_bp

        month = self.month

        percent = self.percent

        total = self.total

        failed = self.failed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "campaign_id": campaign_id,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if decision_id is not UNSET:
            field_dict["decision_id"] = decision_id
        if outcome is not UNSET:
            field_dict["outcome"] = outcome
        if status is not UNSET:
            field_dict["status"] = status
        if undoes is not UNSET:
            field_dict["undoes"] = undoes
        if agent is not UNSET:
            field_dict["agent"] = agent
        if action_type is not UNSET:
            field_dict["action_type"] = action_type
        if level is not UNSET:
            field_dict["level"] = level
        if version is not UNSET:
            field_dict["version"] = version
        if label is not UNSET:
            field_dict["label"] = label
        if share_bp is not UNSET:
            field_dict["share_bp"] = share_bp
        if month is not UNSET:
            field_dict["month"] = month
        if percent is not UNSET:
            field_dict["percent"] = percent
        if total is not UNSET:
            field_dict["total"] = total
        if failed is not UNSET:
            field_dict["failed"] = failed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = d.pop("object")

        def _parse_campaign_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        campaign_id = _parse_campaign_id(d.pop("campaign_id"))

        id = d.pop("id", UNSET)

        decision_id = d.pop("decision_id", UNSET)

        outcome = d.pop("outcome", UNSET)

        status = d.pop("status", UNSET)

        undoes = d.pop("undoes", UNSET)

        agent = d.pop("agent", UNSET)

        action_type = d.pop("action_type", UNSET)

        level = d.pop("level", UNSET)

        def _parse_version(data: object) -> float | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(float | str | Unset, data)

        version = _parse_version(d.pop("version", UNSET))

        label = d.pop("label", UNSET)

        share_bp = d.pop("share_bp", UNSET)

        month = d.pop("month", UNSET)

        percent = d.pop("percent", UNSET)

        total = d.pop("total", UNSET)

        failed = d.pop("failed", UNSET)

        event_data = cls(
            object_=object_,
            campaign_id=campaign_id,
            id=id,
            decision_id=decision_id,
            outcome=outcome,
            status=status,
            undoes=undoes,
            agent=agent,
            action_type=action_type,
            level=level,
            version=version,
            label=label,
            share_bp=share_bp,
            month=month,
            percent=percent,
            total=total,
            failed=failed,
        )

        event_data.additional_properties = d
        event_data.raw = src_dict
        return event_data
