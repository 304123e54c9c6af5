from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentImpact")


@_attrs_define
class PolicyDocumentImpact:
    """How grave an action is: weights of a score."""

    threshold: int
    """ Above this score a person decides. A number without unit. """
    spend_share: int
    """ Weight of the spend at stake, of 10000 for all five. """
    change: int
    """ Weight of the size of the change, of 10000 for all five. """
    audience: int
    """ Weight of the people concerned, of 10000 for all five. """
    irreversible: int
    """ Weight of what cannot be taken back, of 10000 for all five. """
    critical: int
    """ Weight of what the caller calls critical, of 10000 for all five. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        threshold = self.threshold

        spend_share = self.spend_share

        change = self.change

        audience = self.audience

        irreversible = self.irreversible

        critical = self.critical

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "threshold": threshold,
                "spend_share": spend_share,
                "change": change,
                "audience": audience,
                "irreversible": irreversible,
                "critical": critical,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        threshold = d.pop("threshold")

        spend_share = d.pop("spend_share")

        change = d.pop("change")

        audience = d.pop("audience")

        irreversible = d.pop("irreversible")

        critical = d.pop("critical")

        policy_document_impact = cls(
            threshold=threshold,
            spend_share=spend_share,
            change=change,
            audience=audience,
            irreversible=irreversible,
            critical=critical,
        )

        policy_document_impact.raw = src_dict
        return policy_document_impact
