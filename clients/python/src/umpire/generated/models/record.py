from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

T = TypeVar("T", bound="Record")


@_attrs_define
class Record:
    """An entry of the log, as it was written."""

    object_: Literal["record"]
    """ Says what kind of thing this is. """
    sequence: int
    """ Place in the workspace's log, counted from 0 without gaps. """
    id: str
    """ Its id, made by the service. """
    kind: str
    """ What kind of entry it is. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    agent: str
    """ The name of its key. """
    campaign_id: None | str
    leaf_hash: str
    """ Hash of the entry as a leaf of the log (RFC 6962), in hexadecimal. """
    body: str
    """ The canonical JSON whose leaf hash it is: SHA-256 of a zero byte and these bytes. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        sequence = self.sequence

        id = self.id

        kind = self.kind

        at = self.at.isoformat()

        agent = self.agent

        campaign_id: None | str
        campaign_id = self.campaign_id

        leaf_hash = self.leaf_hash

        body = self.body

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "sequence": sequence,
                "id": id,
                "kind": kind,
                "at": at,
                "agent": agent,
                "campaign_id": campaign_id,
                "leaf_hash": leaf_hash,
                "body": body,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["record"], d.pop("object"))
        if object_ != "record":
            raise ValueError(f"object must match const 'record', got '{object_}'")

        sequence = d.pop("sequence")

        id = d.pop("id")

        kind = d.pop("kind")

        at = instant(d.pop("at"))

        agent = d.pop("agent")

        def _parse_campaign_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        campaign_id = _parse_campaign_id(d.pop("campaign_id"))

        leaf_hash = d.pop("leaf_hash")

        body = d.pop("body")

        record = cls(
            object_=object_,
            sequence=sequence,
            id=id,
            kind=kind,
            at=at,
            agent=agent,
            campaign_id=campaign_id,
            leaf_hash=leaf_hash,
            body=body,
        )

        record.additional_properties = d
        record.raw = src_dict
        return record
