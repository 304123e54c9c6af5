from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.subject_text_values import SubjectTextValues


T = TypeVar("T", bound="SubjectText")


@_attrs_define
class SubjectText:
    """A text about the subject, with where it stands in the log."""

    sequence: int
    """ Place in the workspace's log, counted from 0 without gaps. """
    id: str
    """ Its id, made by the service. """
    kind: str
    """ What kind of entry it stands in. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    campaign_id: None | str
    values: SubjectTextValues
    """ By JSON pointer into the entry. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        sequence = self.sequence

        id = self.id

        kind = self.kind

        at = self.at.isoformat()

        campaign_id: None | str
        campaign_id = self.campaign_id

        values = self.values.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sequence": sequence,
                "id": id,
                "kind": kind,
                "at": at,
                "campaign_id": campaign_id,
                "values": values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.subject_text_values import SubjectTextValues  # noqa: PLC0415

        d = dict(src_dict)
        sequence = d.pop("sequence")

        id = d.pop("id")

        kind = d.pop("kind")

        at = instant(d.pop("at"))

        def _parse_campaign_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        campaign_id = _parse_campaign_id(d.pop("campaign_id"))

        values = SubjectTextValues.from_dict(d.pop("values"))

        subject_text = cls(
            sequence=sequence,
            id=id,
            kind=kind,
            at=at,
            campaign_id=campaign_id,
            values=values,
        )

        subject_text.additional_properties = d
        subject_text.raw = src_dict
        return subject_text
