from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.action_type import ActionType
from ..types import Meta

T = TypeVar("T", bound="Level3Request")


@_attrs_define
class Level3Request:
    """Whose full autonomy is asked for or agreed to."""

    agent: str
    """ The name of its key. """
    action_type: ActionType
    account_id: None | str
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        agent = self.agent

        action_type = self.action_type.value

        account_id: None | str
        account_id = self.account_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "agent": agent,
                "action_type": action_type,
                "account_id": account_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent = d.pop("agent")

        action_type = ActionType(d.pop("action_type"))

        def _parse_account_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        account_id = _parse_account_id(d.pop("account_id"))

        level_3_request = cls(
            agent=agent,
            action_type=action_type,
            account_id=account_id,
        )

        level_3_request.raw = src_dict
        return level_3_request
