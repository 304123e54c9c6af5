from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.policy_document_freshness_on_stale import PolicyDocumentFreshnessOnStale
from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_freshness_limits import PolicyDocumentFreshnessLimits


T = TypeVar("T", bound="PolicyDocumentFreshness")


@_attrs_define
class PolicyDocumentFreshness:
    """How old the data may be."""

    limits: PolicyDocumentFreshnessLimits
    """ Largest age of the data by source; `default` for a source that is not named. """
    on_stale: PolicyDocumentFreshnessOnStale
    """ What an action on older data becomes: put off, or put to a person. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        limits = self.limits.to_dict()

        on_stale = self.on_stale.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "limits": limits,
                "on_stale": on_stale,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_freshness_limits import (
            PolicyDocumentFreshnessLimits,  # noqa: PLC0415
        )

        d = dict(src_dict)
        limits = PolicyDocumentFreshnessLimits.from_dict(d.pop("limits"))

        on_stale = PolicyDocumentFreshnessOnStale(d.pop("on_stale"))

        policy_document_freshness = cls(
            limits=limits,
            on_stale=on_stale,
        )

        policy_document_freshness.raw = src_dict
        return policy_document_freshness
