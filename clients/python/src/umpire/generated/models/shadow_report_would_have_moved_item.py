from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="ShadowReportWouldHaveMovedItem")


@_attrs_define
class ShadowReportWouldHaveMovedItem:
    currency: str
    """ ISO 4217 code of the value's currency; null: it is no money. ISO 4217 currency code. """
    up: int
    """ Daily budget added, in minor units, by what was authorized. """
    down: int
    """ Daily budget taken away, in minor units, by what was authorized. """
    up_if_agreed: int
    """ By what would have waited for a person. In minor units. """
    down_if_agreed: int
    """ Daily budget taken away, in minor units, by what would have waited for a person. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        up = self.up

        down = self.down

        up_if_agreed = self.up_if_agreed

        down_if_agreed = self.down_if_agreed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "up": up,
                "down": down,
                "up_if_agreed": up_if_agreed,
                "down_if_agreed": down_if_agreed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency = d.pop("currency")

        up = d.pop("up")

        down = d.pop("down")

        up_if_agreed = d.pop("up_if_agreed")

        down_if_agreed = d.pop("down_if_agreed")

        shadow_report_would_have_moved_item = cls(
            currency=currency,
            up=up,
            down=down,
            up_if_agreed=up_if_agreed,
            down_if_agreed=down_if_agreed,
        )

        shadow_report_would_have_moved_item.additional_properties = d
        shadow_report_would_have_moved_item.raw = src_dict
        return shadow_report_would_have_moved_item
