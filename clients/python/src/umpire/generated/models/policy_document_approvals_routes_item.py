from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_approvals_routes_item_up_to_type_0 import (
        PolicyDocumentApprovalsRoutesItemUpToType0,
    )


T = TypeVar("T", bound="PolicyDocumentApprovalsRoutesItem")


@_attrs_define
class PolicyDocumentApprovalsRoutesItem:
    account_id: None | str
    owner: None | str
    up_to: None | PolicyDocumentApprovalsRoutesItemUpToType0
    to: list[str]
    """ Names of people, first to last resort. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.policy_document_approvals_routes_item_up_to_type_0 import (
            PolicyDocumentApprovalsRoutesItemUpToType0,  # noqa: PLC0415
        )

        account_id: None | str
        account_id = self.account_id

        owner: None | str
        owner = self.owner

        up_to: dict[str, Any] | None
        if isinstance(self.up_to, PolicyDocumentApprovalsRoutesItemUpToType0):
            up_to = self.up_to.to_dict()
        else:
            up_to = self.up_to

        to = self.to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "account_id": account_id,
                "owner": owner,
                "up_to": up_to,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_approvals_routes_item_up_to_type_0 import (
            PolicyDocumentApprovalsRoutesItemUpToType0,  # noqa: PLC0415
        )

        d = dict(src_dict)

        def _parse_account_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        account_id = _parse_account_id(d.pop("account_id"))

        def _parse_owner(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        owner = _parse_owner(d.pop("owner"))

        def _parse_up_to(data: object) -> None | PolicyDocumentApprovalsRoutesItemUpToType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                up_to_type_0 = PolicyDocumentApprovalsRoutesItemUpToType0.from_dict(data)

                return up_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PolicyDocumentApprovalsRoutesItemUpToType0, data)

        up_to = _parse_up_to(d.pop("up_to"))

        to = cast(list[str], d.pop("to"))

        policy_document_approvals_routes_item = cls(
            account_id=account_id,
            owner=owner,
            up_to=up_to,
            to=to,
        )

        policy_document_approvals_routes_item.raw = src_dict
        return policy_document_approvals_routes_item
