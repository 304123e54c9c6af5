from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="DecideBatchRequestItemsItem")


@_attrs_define
class DecideBatchRequestItemsItem:
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    question: str | Unset = UNSET
    """ What was asked, 1 to 500 characters. Untrusted text. """
    subject: str | Unset = UNSET
    """ Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for
    what is said of a campaign. Only a keyed hash of it is stored. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        campaign_id = self.campaign_id

        question = self.question

        subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "campaign_id": campaign_id,
            }
        )
        if question is not UNSET:
            field_dict["question"] = question
        if subject is not UNSET:
            field_dict["subject"] = subject

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        campaign_id = d.pop("campaign_id")

        question = d.pop("question", UNSET)

        subject = d.pop("subject", UNSET)

        decide_batch_request_items_item = cls(
            campaign_id=campaign_id,
            question=question,
            subject=subject,
        )

        decide_batch_request_items_item.raw = src_dict
        return decide_batch_request_items_item
