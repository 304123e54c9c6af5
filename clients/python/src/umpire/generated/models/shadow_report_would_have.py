from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.shadow_report_would_have_by_action_item import (
        ShadowReportWouldHaveByActionItem,
    )
    from ..models.shadow_report_would_have_by_outcome import (
        ShadowReportWouldHaveByOutcome,
    )
    from ..models.shadow_report_would_have_moved_item import (
        ShadowReportWouldHaveMovedItem,
    )


T = TypeVar("T", bound="ShadowReportWouldHave")


@_attrs_define
class ShadowReportWouldHave:
    """What would have happened."""

    by_outcome: ShadowReportWouldHaveByOutcome
    """ Number of decisions by outcome. """
    by_action: list[ShadowReportWouldHaveByActionItem]
    """ Number of decisions by action and outcome. """
    moved: list[ShadowReportWouldHaveMovedItem]
    """ Money a day. Every decision counts by itself, though many may be about one campaign. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        by_outcome = self.by_outcome.to_dict()

        by_action = []
        for by_action_item_data in self.by_action:
            by_action_item = by_action_item_data.to_dict()
            by_action.append(by_action_item)

        moved = []
        for moved_item_data in self.moved:
            moved_item = moved_item_data.to_dict()
            moved.append(moved_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "by_outcome": by_outcome,
                "by_action": by_action,
                "moved": moved,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shadow_report_would_have_by_action_item import (
            ShadowReportWouldHaveByActionItem,  # noqa: PLC0415
        )
        from ..models.shadow_report_would_have_by_outcome import (
            ShadowReportWouldHaveByOutcome,  # noqa: PLC0415
        )
        from ..models.shadow_report_would_have_moved_item import (
            ShadowReportWouldHaveMovedItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        by_outcome = ShadowReportWouldHaveByOutcome.from_dict(d.pop("by_outcome"))

        by_action = []
        _by_action = d.pop("by_action")
        for by_action_item_data in _by_action:
            by_action_item = ShadowReportWouldHaveByActionItem.from_dict(by_action_item_data)

            by_action.append(by_action_item)

        moved = []
        _moved = d.pop("moved")
        for moved_item_data in _moved:
            moved_item = ShadowReportWouldHaveMovedItem.from_dict(moved_item_data)

            moved.append(moved_item)

        shadow_report_would_have = cls(
            by_outcome=by_outcome,
            by_action=by_action,
            moved=moved,
        )

        shadow_report_would_have.additional_properties = d
        shadow_report_would_have.raw = src_dict
        return shadow_report_would_have
