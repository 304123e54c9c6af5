from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.key_kind import KeyKind
from ..models.scope import Scope
from ..types import Meta

T = TypeVar("T", bound="Caller")


@_attrs_define
class Caller:
    """Who the key is."""

    object_: Literal["caller"]
    """ Says what kind of thing this is. """
    workspace: str
    """ The workspace: one customer's data, apart from all others. """
    agent_id: str
    """ The name of the key, under which everything is recorded. """
    key_id: str
    """ Which key; it stays the same when the key's name is used again. """
    kind: KeyKind
    """ The kind of it. """
    scopes: list[Scope]
    """ What the key may do. """
    answers_approvals: bool
    """ Whether this key can answer approvals: only one of kind `human` with `approvals:resolve` can. """
    operator: bool
    """ Holds the service itself: may open other workspaces. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        workspace = self.workspace

        agent_id = self.agent_id

        key_id = self.key_id

        kind = self.kind.value

        scopes = []
        for scopes_item_data in self.scopes:
            scopes_item = scopes_item_data.value
            scopes.append(scopes_item)

        answers_approvals = self.answers_approvals

        operator = self.operator

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "workspace": workspace,
                "agent_id": agent_id,
                "key_id": key_id,
                "kind": kind,
                "scopes": scopes,
                "answers_approvals": answers_approvals,
                "operator": operator,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        object_ = cast(Literal["caller"], d.pop("object"))
        if object_ != "caller":
            raise ValueError(f"object must match const 'caller', got '{object_}'")

        workspace = d.pop("workspace")

        agent_id = d.pop("agent_id")

        key_id = d.pop("key_id")

        kind = KeyKind(d.pop("kind"))

        scopes = []
        _scopes = d.pop("scopes")
        for scopes_item_data in _scopes:
            scopes_item = Scope(scopes_item_data)

            scopes.append(scopes_item)

        answers_approvals = d.pop("answers_approvals")

        operator = d.pop("operator")

        caller = cls(
            object_=object_,
            workspace=workspace,
            agent_id=agent_id,
            key_id=key_id,
            kind=kind,
            scopes=scopes,
            answers_approvals=answers_approvals,
            operator=operator,
        )

        caller.additional_properties = d
        caller.raw = src_dict
        return caller
