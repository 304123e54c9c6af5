from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.kill_switch_target import KillSwitchTarget
from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="KillSwitchRequest")


@_attrs_define
class KillSwitchRequest:
    """What is to be stopped, and why."""

    target: KillSwitchTarget
    """ What is stopped: everything, an agent or a campaign. """
    reason: str
    """ Why, in a sentence for people. """
    name: None | str | Unset = UNSET
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        target = self.target.value

        reason = self.reason

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "target": target,
                "reason": reason,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        target = KillSwitchTarget(d.pop("target"))

        reason = d.pop("reason")

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        kill_switch_request = cls(
            target=target,
            reason=reason,
            name=name,
        )

        kill_switch_request.raw = src_dict
        return kill_switch_request
