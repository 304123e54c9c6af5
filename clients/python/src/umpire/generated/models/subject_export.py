from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.subject_text import SubjectText


T = TypeVar("T", bound="SubjectExport")


@_attrs_define
class SubjectExport:
    """What is kept of a subject."""

    object_: Literal["subject_export"]
    """ Says what kind of thing this is. """
    subject_id: str
    """ What the ledger calls them. """
    opted_out: bool
    """ Whether no more data about the subject is taken. """
    data: list[SubjectText]
    """ The items of this page. """
    next_cursor: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        subject_id = self.subject_id

        opted_out = self.opted_out

        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        next_cursor: int | None
        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "subject_id": subject_id,
                "opted_out": opted_out,
                "data": data,
                "next_cursor": next_cursor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.subject_text import SubjectText  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["subject_export"], d.pop("object"))
        if object_ != "subject_export":
            raise ValueError(f"object must match const 'subject_export', got '{object_}'")

        subject_id = d.pop("subject_id")

        opted_out = d.pop("opted_out")

        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = SubjectText.from_dict(data_item_data)

            data.append(data_item)

        def _parse_next_cursor(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        next_cursor = _parse_next_cursor(d.pop("next_cursor"))

        subject_export = cls(
            object_=object_,
            subject_id=subject_id,
            opted_out=opted_out,
            data=data,
            next_cursor=next_cursor,
        )

        subject_export.additional_properties = d
        subject_export.raw = src_dict
        return subject_export
