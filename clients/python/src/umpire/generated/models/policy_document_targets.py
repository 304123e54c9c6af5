from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentTargets")


@_attrs_define
class PolicyDocumentTargets:
    """What a campaign is held to that has no targets of its own."""

    conversion_rate_bp: int
    """ For a campaign without a target of its own. In basis points: 1500 is 15 %. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        conversion_rate_bp = self.conversion_rate_bp

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "conversion_rate_bp": conversion_rate_bp,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        conversion_rate_bp = d.pop("conversion_rate_bp")

        policy_document_targets = cls(
            conversion_rate_bp=conversion_rate_bp,
        )

        policy_document_targets.raw = src_dict
        return policy_document_targets
