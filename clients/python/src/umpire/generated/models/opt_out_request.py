from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="OptOutRequest")


@_attrs_define
class OptOutRequest:
    """Whether data about the subject may be taken."""

    opted_out: bool | Unset = UNSET
    """ False takes it back. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        opted_out = self.opted_out

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if opted_out is not UNSET:
            field_dict["opted_out"] = opted_out

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        opted_out = d.pop("opted_out", UNSET)

        opt_out_request = cls(
            opted_out=opted_out,
        )

        opt_out_request.raw = src_dict
        return opt_out_request
