from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

T = TypeVar("T", bound="SubjectOptOut")


@_attrs_define
class SubjectOptOut:
    """How the subject stands."""

    object_: Literal["subject_opt_out"]
    """ Says what kind of thing this is. """
    subject_id: str
    """ The subject under its pseudonym, which does not tell who it is. """
    opted_out: bool
    """ Whether no more data about the subject is taken. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        subject_id = self.subject_id

        opted_out = self.opted_out

        at = self.at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "subject_id": subject_id,
                "opted_out": opted_out,
                "at": at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["subject_opt_out"], d.pop("object"))
        if object_ != "subject_opt_out":
            raise ValueError(f"object must match const 'subject_opt_out', got '{object_}'")

        subject_id = d.pop("subject_id")

        opted_out = d.pop("opted_out")

        at = instant(d.pop("at"))

        subject_opt_out = cls(
            object_=object_,
            subject_id=subject_id,
            opted_out=opted_out,
            at=at,
        )

        subject_opt_out.additional_properties = d
        subject_opt_out.raw = src_dict
        return subject_opt_out
