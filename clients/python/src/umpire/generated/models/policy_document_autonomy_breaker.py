from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentAutonomyBreaker")


@_attrs_define
class PolicyDocumentAutonomyBreaker:
    """An agent is stopped when this share of its actions of 24 h failed, and at least so many."""

    share_bp: int
    """ Share of errors from which on the agent is stopped. In basis points: 1500 is 15 %. """
    errors: int
    """ Number of errors within the window from which on the agent is stopped. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        share_bp = self.share_bp

        errors = self.errors

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "share_bp": share_bp,
                "errors": errors,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        share_bp = d.pop("share_bp")

        errors = d.pop("errors")

        policy_document_autonomy_breaker = cls(
            share_bp=share_bp,
            errors=errors,
        )

        policy_document_autonomy_breaker.raw = src_dict
        return policy_document_autonomy_breaker
