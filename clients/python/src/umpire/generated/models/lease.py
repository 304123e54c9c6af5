from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

T = TypeVar("T", bound="Lease")


@_attrs_define
class Lease:
    """One agent's turn on a campaign."""

    object_: Literal["lease"]
    """ Says what kind of thing this is. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    agent: str
    """ The name of its key. """
    fencing_token: int
    """ Higher than that of every lease before. A number without unit. """
    expires_at: datetime.datetime
    """ When it stops being good; null: never. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        campaign_id = self.campaign_id

        agent = self.agent

        fencing_token = self.fencing_token

        expires_at = self.expires_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "campaign_id": campaign_id,
                "agent": agent,
                "fencing_token": fencing_token,
                "expires_at": expires_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["lease"], d.pop("object"))
        if object_ != "lease":
            raise ValueError(f"object must match const 'lease', got '{object_}'")

        campaign_id = d.pop("campaign_id")

        agent = d.pop("agent")

        fencing_token = d.pop("fencing_token")

        expires_at = instant(d.pop("expires_at"))

        lease = cls(
            object_=object_,
            campaign_id=campaign_id,
            agent=agent,
            fencing_token=fencing_token,
            expires_at=expires_at,
        )

        lease.additional_properties = d
        lease.raw = src_dict
        return lease
