from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.publish_prompt_request_label import PublishPromptRequestLabel
from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="PublishPromptRequest")


@_attrs_define
class PublishPromptRequest:
    """For whom the edition is to be in force."""

    label: PublishPromptRequestLabel
    """ `production`: in force. `candidate`: on trial, for a share of campaigns. """
    share_bp: int | Unset = UNSET
    """ Of a candidate; 1000 (10 %) unless said. In basis points: 1500 is 15 %. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        label = self.label.value

        share_bp = self.share_bp

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "label": label,
            }
        )
        if share_bp is not UNSET:
            field_dict["share_bp"] = share_bp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label = PublishPromptRequestLabel(d.pop("label"))

        share_bp = d.pop("share_bp", UNSET)

        publish_prompt_request = cls(
            label=label,
            share_bp=share_bp,
        )

        publish_prompt_request.raw = src_dict
        return publish_prompt_request
