from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentPortfolio")


@_attrs_define
class PolicyDocumentPortfolio:
    """What a campaign may be of its account."""

    max_share_bp: int
    """ Share of the account's daily budget above which a person decides. In basis points: 1500 is 15 %. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        max_share_bp = self.max_share_bp

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "max_share_bp": max_share_bp,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        max_share_bp = d.pop("max_share_bp")

        policy_document_portfolio = cls(
            max_share_bp=max_share_bp,
        )

        policy_document_portfolio.raw = src_dict
        return policy_document_portfolio
