from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.outcome_body_measurements_item import OutcomeBodyMeasurementsItem
    from ..models.outcome_body_windows import OutcomeBodyWindows


T = TypeVar("T", bound="OutcomeBody")


@_attrs_define
class OutcomeBody:
    """What was measured before and after a decision. Whether it is better is computed, never told."""

    windows: OutcomeBodyWindows
    """ The two spans that are compared. """
    measurements: list[OutcomeBodyMeasurementsItem]
    """ Sums of each metric before and after. """
    note: str | Unset = UNSET
    """ A remark for people, at most 1,000 characters. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        windows = self.windows.to_dict()

        measurements = []
        for measurements_item_data in self.measurements:
            measurements_item = measurements_item_data.to_dict()
            measurements.append(measurements_item)

        note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "windows": windows,
                "measurements": measurements,
            }
        )
        if note is not UNSET:
            field_dict["note"] = note

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.outcome_body_measurements_item import OutcomeBodyMeasurementsItem  # noqa: PLC0415
        from ..models.outcome_body_windows import OutcomeBodyWindows  # noqa: PLC0415

        d = dict(src_dict)
        windows = OutcomeBodyWindows.from_dict(d.pop("windows"))

        measurements = []
        _measurements = d.pop("measurements")
        for measurements_item_data in _measurements:
            measurements_item = OutcomeBodyMeasurementsItem.from_dict(measurements_item_data)

            measurements.append(measurements_item)

        note = d.pop("note", UNSET)

        outcome_body = cls(
            windows=windows,
            measurements=measurements,
            note=note,
        )

        outcome_body.raw = src_dict
        return outcome_body
