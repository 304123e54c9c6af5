from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="OutcomeBodyWindowsBefore")


@_attrs_define
class OutcomeBodyWindowsBefore:
    """Whole days in UTC, `from` inclusive, `to` exclusive."""

    from_: str
    """ First day. A day in UTC. """
    to: str
    """ The day after the last: exclusive. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_

        to = self.to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "from": from_,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_ = d.pop("from")

        to = d.pop("to")

        outcome_body_windows_before = cls(
            from_=from_,
            to=to,
        )

        outcome_body_windows_before.raw = src_dict
        return outcome_body_windows_before
