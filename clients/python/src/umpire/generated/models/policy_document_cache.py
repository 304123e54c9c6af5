from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentCache")


@_attrs_define
class PolicyDocumentCache:
    """How long an answer is good for the same question."""

    ttl: str
    """ How long an identical question is not reasoned anew. """
    rate_step_bp: int
    """ Rates this near to each other count as equal. """
    volume_step_bp: int
    """ The same for volumes. In basis points: 1500 is 15 %. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        ttl = self.ttl

        rate_step_bp = self.rate_step_bp

        volume_step_bp = self.volume_step_bp

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ttl": ttl,
                "rate_step_bp": rate_step_bp,
                "volume_step_bp": volume_step_bp,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ttl = d.pop("ttl")

        rate_step_bp = d.pop("rate_step_bp")

        volume_step_bp = d.pop("volume_step_bp")

        policy_document_cache = cls(
            ttl=ttl,
            rate_step_bp=rate_step_bp,
            volume_step_bp=volume_step_bp,
        )

        policy_document_cache.raw = src_dict
        return policy_document_cache
