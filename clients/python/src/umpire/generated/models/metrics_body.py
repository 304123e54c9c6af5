from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.metrics_body_days_item import MetricsBodyDaysItem


T = TypeVar("T", bound="MetricsBody")


@_attrs_define
class MetricsBody:
    """Metrics of days. A day that is there already is replaced."""

    source: str
    """ Who counted. The policy limits the age of data by this name. """
    as_of: datetime.datetime
    """ The moment up to which the source had counted. """
    currency: str
    """ ISO 4217 code of the value's currency; null: it is no money. ISO 4217 currency code. """
    days: list[MetricsBodyDaysItem]
    """ One entry for each day (UTC), with what was collected on it. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        source = self.source

        as_of = self.as_of.isoformat()

        currency = self.currency

        days = []
        for days_item_data in self.days:
            days_item = days_item_data.to_dict()
            days.append(days_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "source": source,
                "as_of": as_of,
                "currency": currency,
                "days": days,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.metrics_body_days_item import MetricsBodyDaysItem  # noqa: PLC0415

        d = dict(src_dict)
        source = d.pop("source")

        as_of = instant(d.pop("as_of"))

        currency = d.pop("currency")

        days = []
        _days = d.pop("days")
        for days_item_data in _days:
            days_item = MetricsBodyDaysItem.from_dict(days_item_data)

            days.append(days_item)

        metrics_body = cls(
            source=source,
            as_of=as_of,
            currency=currency,
            days=days,
        )

        metrics_body.raw = src_dict
        return metrics_body
