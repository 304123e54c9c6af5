from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset, instant

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="BudgetChangeBody")


@_attrs_define
class BudgetChangeBody:
    actor: str
    """ Who did it: a person, a platform or an agent. An agent's own changes carry its key's name. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    kind: Literal["budget"]
    """ What was changed. """
    before: Money | None | Unset = UNSET
    after: Money | None | Unset = UNSET
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        actor = self.actor

        at = self.at.isoformat()

        kind = self.kind

        before: dict[str, Any] | None | Unset
        if isinstance(self.before, Unset):
            before = UNSET
        elif isinstance(self.before, Money):
            before = self.before.to_dict()
        else:
            before = self.before

        after: dict[str, Any] | None | Unset
        if isinstance(self.after, Unset):
            after = UNSET
        elif isinstance(self.after, Money):
            after = self.after.to_dict()
        else:
            after = self.after

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "actor": actor,
                "at": at,
                "kind": kind,
            }
        )
        if before is not UNSET:
            field_dict["before"] = before
        if after is not UNSET:
            field_dict["after"] = after

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        actor = d.pop("actor")

        at = instant(d.pop("at"))

        kind = cast(Literal["budget"], d.pop("kind"))
        if kind != "budget":
            raise ValueError(f"kind must match const 'budget', got '{kind}'")

        def _parse_before(data: object) -> Money | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = Money.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None | Unset, data)

        before = _parse_before(d.pop("before", UNSET))

        def _parse_after(data: object) -> Money | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                after_type_0 = Money.from_dict(data)

                return after_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None | Unset, data)

        after = _parse_after(d.pop("after", UNSET))

        budget_change_body = cls(
            actor=actor,
            at=at,
            kind=kind,
            before=before,
            after=after,
        )

        budget_change_body.raw = src_dict
        return budget_change_body
