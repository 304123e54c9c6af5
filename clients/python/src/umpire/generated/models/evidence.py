from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.evidence_status import EvidenceStatus
from ..models.evidence_unit import EvidenceUnit
from ..types import Meta, instant

T = TypeVar("T", bound="Evidence")


@_attrs_define
class Evidence:
    """One thing known or computed, which the reason may cite."""

    id: str
    """ Cited by claims. """
    metric: str
    """ Which metric. """
    value: float | None | str
    """ In `unit`; null when it could not be known. """
    unit: EvidenceUnit
    """ `ratio` and `probability` are fractions of 1; `minor` is minor units of `currency`. """
    currency: None | str
    interval: list[float] | None
    n: float | None
    window: None | str
    source: str
    """ `untrusted:` and a name: reported, not measured here. """
    as_of: datetime.datetime | None
    freshness_s: int | None
    status: EvidenceStatus
    """ How it stands. """
    shifted_days: int
    """ Days by which an import moved the dates (`shift_to`); 0 when they are the source's own. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        metric = self.metric

        value: float | None | str
        value = self.value

        unit = self.unit.value

        currency: None | str
        currency = self.currency

        interval: list[float] | None
        if isinstance(self.interval, list):
            interval = self.interval

        else:
            interval = self.interval

        n: float | None
        n = self.n

        window: None | str
        window = self.window

        source = self.source

        as_of: None | str
        if isinstance(self.as_of, datetime.datetime):
            as_of = self.as_of.isoformat()
        else:
            as_of = self.as_of

        freshness_s: int | None
        freshness_s = self.freshness_s

        status = self.status.value

        shifted_days = self.shifted_days

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "metric": metric,
                "value": value,
                "unit": unit,
                "currency": currency,
                "interval": interval,
                "n": n,
                "window": window,
                "source": source,
                "as_of": as_of,
                "freshness_s": freshness_s,
                "status": status,
                "shifted_days": shifted_days,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        metric = d.pop("metric")

        def _parse_value(data: object) -> float | None | str:
            if data is None:
                return data
            return cast(float | None | str, data)

        value = _parse_value(d.pop("value"))

        unit = EvidenceUnit(d.pop("unit"))

        def _parse_currency(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        currency = _parse_currency(d.pop("currency"))

        def _parse_interval(data: object) -> list[float] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                interval_type_0 = cast(list[float], data)

                return interval_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[float] | None, data)

        interval = _parse_interval(d.pop("interval"))

        def _parse_n(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        n = _parse_n(d.pop("n"))

        def _parse_window(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        window = _parse_window(d.pop("window"))

        source = d.pop("source")

        def _parse_as_of(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                as_of_type_0 = instant(data)

                return as_of_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        as_of = _parse_as_of(d.pop("as_of"))

        def _parse_freshness_s(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        freshness_s = _parse_freshness_s(d.pop("freshness_s"))

        status = EvidenceStatus(d.pop("status"))

        shifted_days = d.pop("shifted_days")

        evidence = cls(
            id=id,
            metric=metric,
            value=value,
            unit=unit,
            currency=currency,
            interval=interval,
            n=n,
            window=window,
            source=source,
            as_of=as_of,
            freshness_s=freshness_s,
            status=status,
            shifted_days=shifted_days,
        )

        evidence.additional_properties = d
        evidence.raw = src_dict
        return evidence
