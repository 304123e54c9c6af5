from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="ResumeCampaignAction")


@_attrs_define
class ResumeCampaignAction:
    type_: Literal["resume_campaign"]
    """ The kind of it. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["resume_campaign"], d.pop("type"))
        if type_ != "resume_campaign":
            raise ValueError(f"type must match const 'resume_campaign', got '{type_}'")

        resume_campaign_action = cls(
            type_=type_,
        )

        resume_campaign_action.raw = src_dict
        return resume_campaign_action
