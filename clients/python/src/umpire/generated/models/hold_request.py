from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.hold_blocks_item import HoldBlocksItem
from ..types import Meta

T = TypeVar("T", bound="HoldRequest")


@_attrs_define
class HoldRequest:
    """What is to be kept from the campaign, and how long."""

    ttl: str
    """ It ends by itself after this. """
    blocks: list[HoldBlocksItem]
    """ What the others should leave alone. """
    reason: str
    """ Why, in a sentence for people. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        ttl = self.ttl

        blocks = []
        for blocks_item_data in self.blocks:
            blocks_item = blocks_item_data.value
            blocks.append(blocks_item)

        reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ttl": ttl,
                "blocks": blocks,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ttl = d.pop("ttl")

        blocks = []
        _blocks = d.pop("blocks")
        for blocks_item_data in _blocks:
            blocks_item = HoldBlocksItem(blocks_item_data)

            blocks.append(blocks_item)

        reason = d.pop("reason")

        hold_request = cls(
            ttl=ttl,
            blocks=blocks,
            reason=reason,
        )

        hold_request.raw = src_dict
        return hold_request
