from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.outcome_body_windows_after import OutcomeBodyWindowsAfter
    from ..models.outcome_body_windows_before import OutcomeBodyWindowsBefore


T = TypeVar("T", bound="OutcomeBodyWindows")


@_attrs_define
class OutcomeBodyWindows:
    """The two spans that are compared."""

    before: OutcomeBodyWindowsBefore
    """ Whole days in UTC, `from` inclusive, `to` exclusive. """
    after: OutcomeBodyWindowsAfter
    """ Whole days in UTC, `from` inclusive, `to` exclusive. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        before = self.before.to_dict()

        after = self.after.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.outcome_body_windows_after import OutcomeBodyWindowsAfter  # noqa: PLC0415
        from ..models.outcome_body_windows_before import OutcomeBodyWindowsBefore  # noqa: PLC0415

        d = dict(src_dict)
        before = OutcomeBodyWindowsBefore.from_dict(d.pop("before"))

        after = OutcomeBodyWindowsAfter.from_dict(d.pop("after"))

        outcome_body_windows = cls(
            before=before,
            after=after,
        )

        outcome_body_windows.raw = src_dict
        return outcome_body_windows
