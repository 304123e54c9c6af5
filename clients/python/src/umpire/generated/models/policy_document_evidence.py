from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentEvidence")


@_attrs_define
class PolicyDocumentEvidence:
    """How much data a judgement needs."""

    window_days: int
    """ Full days before today that a judgement looks at. """
    min_clicks: int
    """ Number of clicks in the window that a judgement needs. """
    min_impressions: int
    """ Number of impressions in the window that a judgement needs. """
    min_days: int
    """ Days of the window that must be collected. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        window_days = self.window_days

        min_clicks = self.min_clicks

        min_impressions = self.min_impressions

        min_days = self.min_days

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "window_days": window_days,
                "min_clicks": min_clicks,
                "min_impressions": min_impressions,
                "min_days": min_days,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        window_days = d.pop("window_days")

        min_clicks = d.pop("min_clicks")

        min_impressions = d.pop("min_impressions")

        min_days = d.pop("min_days")

        policy_document_evidence = cls(
            window_days=window_days,
            min_clicks=min_clicks,
            min_impressions=min_impressions,
            min_days=min_days,
        )

        policy_document_evidence.raw = src_dict
        return policy_document_evidence
