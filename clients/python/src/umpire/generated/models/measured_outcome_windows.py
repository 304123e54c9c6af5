from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.measured_outcome_windows_after import MeasuredOutcomeWindowsAfter
    from ..models.measured_outcome_windows_before import MeasuredOutcomeWindowsBefore


T = TypeVar("T", bound="MeasuredOutcomeWindows")


@_attrs_define
class MeasuredOutcomeWindows:
    """The two spans that are compared."""

    before: MeasuredOutcomeWindowsBefore
    """ The span before the change. """
    after: MeasuredOutcomeWindowsAfter
    """ The span after it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        before = self.before.to_dict()

        after = self.after.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.measured_outcome_windows_after import MeasuredOutcomeWindowsAfter  # noqa: PLC0415
        from ..models.measured_outcome_windows_before import (
            MeasuredOutcomeWindowsBefore,  # noqa: PLC0415
        )

        d = dict(src_dict)
        before = MeasuredOutcomeWindowsBefore.from_dict(d.pop("before"))

        after = MeasuredOutcomeWindowsAfter.from_dict(d.pop("after"))

        measured_outcome_windows = cls(
            before=before,
            after=after,
        )

        measured_outcome_windows.additional_properties = d
        measured_outcome_windows.raw = src_dict
        return measured_outcome_windows
