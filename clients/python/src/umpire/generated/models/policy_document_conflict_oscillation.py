from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentConflictOscillation")


@_attrs_define
class PolicyDocumentConflictOscillation:
    """So many turns of direction in this time, and a person decides."""

    turns: int
    """ Number of turns of direction. """
    window: str
    """ The days that it covers. ISO 8601 duration. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        turns = self.turns

        window = self.window

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "turns": turns,
                "window": window,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        turns = d.pop("turns")

        window = d.pop("window")

        policy_document_conflict_oscillation = cls(
            turns=turns,
            window=window,
        )

        policy_document_conflict_oscillation.raw = src_dict
        return policy_document_conflict_oscillation
