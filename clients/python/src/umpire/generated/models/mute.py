from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

T = TypeVar("T", bound="Mute")


@_attrs_define
class Mute:
    """The same mistake was made twice: a person has to clear it."""

    agent: str
    """ The name of its key. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    kind: str
    """ The kind of it. """
    since: datetime.datetime
    """ From when on. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        agent = self.agent

        campaign_id = self.campaign_id

        kind = self.kind

        since = self.since.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "agent": agent,
                "campaign_id": campaign_id,
                "kind": kind,
                "since": since,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent = d.pop("agent")

        campaign_id = d.pop("campaign_id")

        kind = d.pop("kind")

        since = instant(d.pop("since"))

        mute = cls(
            agent=agent,
            campaign_id=campaign_id,
            kind=kind,
            since=since,
        )

        mute.additional_properties = d
        mute.raw = src_dict
        return mute
