from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.campaign_status import CampaignStatus
from ..types import UNSET, Meta, Unset, instant

T = TypeVar("T", bound="StatusChangeBody")


@_attrs_define
class StatusChangeBody:
    actor: str
    """ Who did it: a person, a platform or an agent. An agent's own changes carry its key's name. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    kind: Literal["status"]
    """ What was changed. """
    before: CampaignStatus | None | Unset = UNSET
    after: CampaignStatus | None | Unset = UNSET
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
        elif isinstance(self.before, CampaignStatus):
            before = self.before.value
        else:
            before = self.before

        after: None | str | Unset
        if isinstance(self.after, Unset):
            after = UNSET
        elif isinstance(self.after, CampaignStatus):
            after = self.after.value
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

        kind = cast(Literal["status"], d.pop("kind"))
        if kind != "status":
            raise ValueError(f"kind must match const 'status', got '{kind}'")

        def _parse_before(data: object) -> CampaignStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                before_type_0 = CampaignStatus(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CampaignStatus | None | Unset, data)

        before = _parse_before(d.pop("before", UNSET))

        def _parse_after(data: object) -> CampaignStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                after_type_0 = CampaignStatus(data)

                return after_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CampaignStatus | None | Unset, data)

        after = _parse_after(d.pop("after", UNSET))

        status_change_body = cls(
            actor=actor,
            at=at,
            kind=kind,
            before=before,
            after=after,
        )

        status_change_body.raw = src_dict
        return status_change_body
