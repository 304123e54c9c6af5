from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_conflict_oscillation import (
        PolicyDocumentConflictOscillation,
    )


T = TypeVar("T", bound="PolicyDocumentConflict")


@_attrs_define
class PolicyDocumentConflict:
    """What changes by others mean."""

    window: str
    """ How long a change by somebody else is left alone. """
    oscillation: PolicyDocumentConflictOscillation
    """ So many turns of direction in this time, and a person decides. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        window = self.window

        oscillation = self.oscillation.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "window": window,
                "oscillation": oscillation,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_conflict_oscillation import (
            PolicyDocumentConflictOscillation,  # noqa: PLC0415
        )

        d = dict(src_dict)
        window = d.pop("window")

        oscillation = PolicyDocumentConflictOscillation.from_dict(d.pop("oscillation"))

        policy_document_conflict = cls(
            window=window,
            oscillation=oscillation,
        )

        policy_document_conflict.raw = src_dict
        return policy_document_conflict
