from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="HoldRelease")


@_attrs_define
class HoldRelease:
    """Ends a hold."""

    hold_id: str
    """ The hold, as `GET /campaigns/{id}/holds` names it. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        hold_id = self.hold_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "hold_id": hold_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        hold_id = d.pop("hold_id")

        hold_release = cls(
            hold_id=hold_id,
        )

        hold_release.raw = src_dict
        return hold_release
