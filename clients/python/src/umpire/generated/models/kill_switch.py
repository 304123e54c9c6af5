from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kill_switch_target import KillSwitchTarget
from ..types import Meta, instant

T = TypeVar("T", bound="KillSwitch")


@_attrs_define
class KillSwitch:
    """While it is engaged, nothing of its target is decided, approved or done."""

    object_: Literal["kill_switch"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    target: KillSwitchTarget
    """ What is stopped: everything, an agent or a campaign. """
    name: None | str
    reason: str
    """ Why, in a sentence for people. """
    engaged_by: str
    """ Name of the key that stopped it. """
    engaged_at: datetime.datetime
    """ When it was stopped. RFC 3339 instant. """
    released_at: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        id = self.id

        target = self.target.value

        name: None | str
        name = self.name

        reason = self.reason

        engaged_by = self.engaged_by

        engaged_at = self.engaged_at.isoformat()

        released_at: None | str
        if isinstance(self.released_at, datetime.datetime):
            released_at = self.released_at.isoformat()
        else:
            released_at = self.released_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "target": target,
                "name": name,
                "reason": reason,
                "engaged_by": engaged_by,
                "engaged_at": engaged_at,
                "released_at": released_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["kill_switch"], d.pop("object"))
        if object_ != "kill_switch":
            raise ValueError(f"object must match const 'kill_switch', got '{object_}'")

        id = d.pop("id")

        target = KillSwitchTarget(d.pop("target"))

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        reason = d.pop("reason")

        engaged_by = d.pop("engaged_by")

        engaged_at = instant(d.pop("engaged_at"))

        def _parse_released_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                released_at_type_0 = instant(data)

                return released_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        released_at = _parse_released_at(d.pop("released_at"))

        kill_switch = cls(
            object_=object_,
            id=id,
            target=target,
            name=name,
            reason=reason,
            engaged_by=engaged_by,
            engaged_at=engaged_at,
            released_at=released_at,
        )

        kill_switch.additional_properties = d
        kill_switch.raw = src_dict
        return kill_switch
