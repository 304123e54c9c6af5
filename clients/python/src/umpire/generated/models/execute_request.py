from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="ExecuteRequest")


@_attrs_define
class ExecuteRequest:
    """Nothing, or the token of the caller's lease."""

    fencing_token: int | Unset = UNSET
    """ Of your lease on the campaign: refused when it is not the current one any more. A number without unit. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        fencing_token = self.fencing_token

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if fencing_token is not UNSET:
            field_dict["fencing_token"] = fencing_token

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        fencing_token = d.pop("fencing_token", UNSET)

        execute_request = cls(
            fencing_token=fencing_token,
        )

        execute_request.raw = src_dict
        return execute_request
