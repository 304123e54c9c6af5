from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="WebhookReplay")


@_attrs_define
class WebhookReplay:
    """From where on events are sent again."""

    from_sequence: int
    """ Of the ledger. Events keep their ids, so receivers can tell. A place in the log, counted from 0. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from_sequence = self.from_sequence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "from_sequence": from_sequence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_sequence = d.pop("from_sequence")

        webhook_replay = cls(
            from_sequence=from_sequence,
        )

        webhook_replay.raw = src_dict
        return webhook_replay
