from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset, instant

T = TypeVar("T", bound="AudienceChangeBody")


@_attrs_define
class AudienceChangeBody:
    actor: str
    """ Who did it: a person, a platform or an agent. An agent's own changes carry its key's name. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    kind: Literal["audience"]
    """ What was changed. """
    before: None | str | Unset = UNSET
    after: None | str | Unset = UNSET
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        actor = self.actor

        at = self.at.isoformat()

        kind = self.kind

        before: None | str | Unset
        if isinstance(self.before, Unset):
            before = UNSET
        else:
            before = self.before

        after: None | str | Unset
        if isinstance(self.after, Unset):
            after = UNSET
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
        d = dict(src_dict)
        actor = d.pop("actor")

        at = instant(d.pop("at"))

        kind = cast(Literal["audience"], d.pop("kind"))
        if kind != "audience":
            raise ValueError(f"kind must match const 'audience', got '{kind}'")

        def _parse_before(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        before = _parse_before(d.pop("before", UNSET))

        def _parse_after(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        after = _parse_after(d.pop("after", UNSET))

        audience_change_body = cls(
            actor=actor,
            at=at,
            kind=kind,
            before=before,
            after=after,
        )

        audience_change_body.raw = src_dict
        return audience_change_body
