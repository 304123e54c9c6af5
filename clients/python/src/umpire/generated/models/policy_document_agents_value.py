from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.action_type import ActionType
from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentAgentsValue")


@_attrs_define
class PolicyDocumentAgentsValue:
    precedence: int
    """ The higher one's changes are left alone by the lower one. Not named: 10. People: 1000. A number without
    unit. """
    actions: list[ActionType] | None
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        precedence = self.precedence

        actions: list[str] | None
        if isinstance(self.actions, list):
            actions = []
            for actions_type_0_item_data in self.actions:
                actions_type_0_item = actions_type_0_item_data.value
                actions.append(actions_type_0_item)

        else:
            actions = self.actions

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "precedence": precedence,
                "actions": actions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        precedence = d.pop("precedence")

        def _parse_actions(data: object) -> list[ActionType] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                actions_type_0 = []
                _actions_type_0 = data
                for actions_type_0_item_data in _actions_type_0:
                    actions_type_0_item = ActionType(actions_type_0_item_data)

                    actions_type_0.append(actions_type_0_item)

                return actions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ActionType] | None, data)

        actions = _parse_actions(d.pop("actions"))

        policy_document_agents_value = cls(
            precedence=precedence,
            actions=actions,
        )

        policy_document_agents_value.raw = src_dict
        return policy_document_agents_value
