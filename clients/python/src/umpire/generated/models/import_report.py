from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.import_report_refused_item import ImportReportRefusedItem


T = TypeVar("T", bound="ImportReport")


@_attrs_define
class ImportReport:
    """What became of the lines of an import."""

    object_: Literal["import_report"]
    """ Says what kind of thing this is. """
    lines: int
    """ Lines read, without a CSV's header and empty ones: accepted and refused. A count. """
    accepted: int
    """ How many lines were stored. """
    campaigns_put: int
    """ Number of campaigns that were made or replaced. """
    days_stored: int
    """ Number of days of metrics that were stored. """
    campaigns_touched: int
    """ Number of campaigns that got something. """
    shifted_days: int
    """ Days by which `shift_to` moved the dates; 0 when it did not. """
    ignored_columns: list[str]
    """ Columns of a CSV that no field has the name of. """
    refused: list[ImportReportRefusedItem]
    """ Every line that was not stored, by its number in the file (from 1), and why, in at most 300 characters. """
    unread_from_line: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        lines = self.lines

        accepted = self.accepted

        campaigns_put = self.campaigns_put

        days_stored = self.days_stored

        campaigns_touched = self.campaigns_touched

        shifted_days = self.shifted_days

        ignored_columns = self.ignored_columns

        refused = []
        for refused_item_data in self.refused:
            refused_item = refused_item_data.to_dict()
            refused.append(refused_item)

        unread_from_line: int | None
        unread_from_line = self.unread_from_line

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "lines": lines,
                "accepted": accepted,
                "campaigns_put": campaigns_put,
                "days_stored": days_stored,
                "campaigns_touched": campaigns_touched,
                "shifted_days": shifted_days,
                "ignored_columns": ignored_columns,
                "refused": refused,
                "unread_from_line": unread_from_line,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.import_report_refused_item import ImportReportRefusedItem  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["import_report"], d.pop("object"))
        if object_ != "import_report":
            raise ValueError(f"object must match const 'import_report', got '{object_}'")

        lines = d.pop("lines")

        accepted = d.pop("accepted")

        campaigns_put = d.pop("campaigns_put")

        days_stored = d.pop("days_stored")

        campaigns_touched = d.pop("campaigns_touched")

        shifted_days = d.pop("shifted_days")

        ignored_columns = cast(list[str], d.pop("ignored_columns"))

        refused = []
        _refused = d.pop("refused")
        for refused_item_data in _refused:
            refused_item = ImportReportRefusedItem.from_dict(refused_item_data)

            refused.append(refused_item)

        def _parse_unread_from_line(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        unread_from_line = _parse_unread_from_line(d.pop("unread_from_line"))

        import_report = cls(
            object_=object_,
            lines=lines,
            accepted=accepted,
            campaigns_put=campaigns_put,
            days_stored=days_stored,
            campaigns_touched=campaigns_touched,
            shifted_days=shifted_days,
            ignored_columns=ignored_columns,
            refused=refused,
            unread_from_line=unread_from_line,
        )

        import_report.additional_properties = d
        import_report.raw = src_dict
        return import_report
