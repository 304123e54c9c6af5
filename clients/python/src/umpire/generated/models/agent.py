from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="Agent")


@_attrs_define
class Agent:
    """An agent: all keys of one name."""

    object_: Literal["agent"]
    """ Says what kind of thing this is. """
    name: str
    """ The name of its keys. """
    precedence: int
    """ The higher one's changes are left alone by the lower one. A number without unit. """
    actions: list[str] | None
    in_policy: bool
    """ Whether the policy names it; else it has the terms of any agent. """
    keys: int
    """ Keys of this name that work now, up to 200 looked at. A count. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        name = self.name

        precedence = self.precedence

        actions: list[str] | None
        if isinstance(self.actions, list):
            actions = self.actions

        else:
            actions = self.actions

        in_policy = self.in_policy

        keys = self.keys

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "name": name,
                "precedence": precedence,
                "actions": actions,
                "in_policy": in_policy,
                "keys": keys,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["agent"], d.pop("object"))
        if object_ != "agent":
            raise ValueError(f"object must match const 'agent', got '{object_}'")

        name = d.pop("name")

        precedence = d.pop("precedence")

        def _parse_actions(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                actions_type_0 = cast(list[str], data)

                return actions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        actions = _parse_actions(d.pop("actions"))

        in_policy = d.pop("in_policy")

        keys = d.pop("keys")

        agent = cls(
            object_=object_,
            name=name,
            precedence=precedence,
            actions=actions,
            in_policy=in_policy,
            keys=keys,
        )

        agent.additional_properties = d
        agent.raw = src_dict
        return agent
