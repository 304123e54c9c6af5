from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="ShadowReportPeopleAgreement")


@_attrs_define
class ShadowReportPeopleAgreement:
    """agreed of agreed, opposed and did_nothing."""

    count: int
    """ Number of those counted. """
    of: int
    """ Number of all. """
    share: float | None
    interval: list[float]
    """ Wilson, 95 %. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        of = self.of

        share: float | None
        share = self.share

        interval = self.interval

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "of": of,
                "share": share,
                "interval": interval,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("count")

        of = d.pop("of")

        def _parse_share(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        share = _parse_share(d.pop("share"))

        interval = cast(list[float], d.pop("interval"))

        shadow_report_people_agreement = cls(
            count=count,
            of=of,
            share=share,
            interval=interval,
        )

        shadow_report_people_agreement.additional_properties = d
        shadow_report_people_agreement.raw = src_dict
        return shadow_report_people_agreement
