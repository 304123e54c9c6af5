from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hold_blocks_item import HoldBlocksItem
from ..types import Meta, instant

T = TypeVar("T", bound="Hold")


@_attrs_define
class Hold:
    """Keeps agents from a campaign for a time."""

    object_: Literal["hold"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    agent: str
    """ Who holds it: the name of the key. """
    precedence: int
    """ It is heard by all that do not stand above this. A number without unit. """
    blocks: list[HoldBlocksItem]
    """ The kinds of action that it keeps agents from. """
    reason: str
    """ Why, in a sentence for people. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    expires_at: datetime.datetime
    """ When it stops being good; null: never. RFC 3339 instant. """
    released_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        campaign_id = self.campaign_id

        agent = self.agent

        precedence = self.precedence

        blocks = []
        for blocks_item_data in self.blocks:
            blocks_item = blocks_item_data.value
            blocks.append(blocks_item)

        reason = self.reason

        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        released_at: None | str
        if isinstance(self.released_at, datetime.datetime):
            released_at = self.released_at.isoformat()
        else:
            released_at = self.released_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "campaign_id": campaign_id,
                "agent": agent,
                "precedence": precedence,
                "blocks": blocks,
                "reason": reason,
                "created_at": created_at,
                "expires_at": expires_at,
                "released_at": released_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["hold"], d.pop("object"))
        if object_ != "hold":
            raise ValueError(f"object must match const 'hold', got '{object_}'")

        id = d.pop("id")

        campaign_id = d.pop("campaign_id")

        agent = d.pop("agent")

        precedence = d.pop("precedence")

        blocks = []
        _blocks = d.pop("blocks")
        for blocks_item_data in _blocks:
            blocks_item = HoldBlocksItem(blocks_item_data)

            blocks.append(blocks_item)

        reason = d.pop("reason")

        created_at = instant(d.pop("created_at"))

        expires_at = instant(d.pop("expires_at"))

        def _parse_released_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                released_at_type_0 = instant(data)

                return released_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        released_at = _parse_released_at(d.pop("released_at"))

        hold = cls(
            object_=object_,
            id=id,
            campaign_id=campaign_id,
            agent=agent,
            precedence=precedence,
            blocks=blocks,
            reason=reason,
            created_at=created_at,
            expires_at=expires_at,
            released_at=released_at,
        )

        hold.additional_properties = d
        hold.raw = src_dict
        return hold
