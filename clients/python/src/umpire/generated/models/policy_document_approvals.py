from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_approvals_routes_item import (
        PolicyDocumentApprovalsRoutesItem,
    )


T = TypeVar("T", bound="PolicyDocumentApprovals")


@_attrs_define
class PolicyDocumentApprovals:
    """Who is asked, how long, and what silence means."""

    quorum: int
    """ How many different people must agree; 2 is four eyes. """
    assignees_only: bool
    """ Whether only those whose turn it is may answer. """
    remind_after: str
    """ Whose turn it is gets reminded after this. ISO 8601 duration. """
    escalate_after: str
    """ The next stakeholder of the route gets it after this. """
    expires_after: str
    """ Then it counts as rejected. """
    routes: list[PolicyDocumentApprovalsRoutesItem]
    """ The first that matches tells whose it is; where none does, the question fails. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        quorum = self.quorum

        assignees_only = self.assignees_only

        remind_after = self.remind_after

        escalate_after = self.escalate_after

        expires_after = self.expires_after

        routes = []
        for routes_item_data in self.routes:
            routes_item = routes_item_data.to_dict()
            routes.append(routes_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "quorum": quorum,
                "assignees_only": assignees_only,
                "remind_after": remind_after,
                "escalate_after": escalate_after,
                "expires_after": expires_after,
                "routes": routes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_approvals_routes_item import (
            PolicyDocumentApprovalsRoutesItem,  # noqa: PLC0415
        )

        d = dict(src_dict)
        quorum = d.pop("quorum")

        assignees_only = d.pop("assignees_only")

        remind_after = d.pop("remind_after")

        escalate_after = d.pop("escalate_after")

        expires_after = d.pop("expires_after")

        routes = []
        _routes = d.pop("routes")
        for routes_item_data in _routes:
            routes_item = PolicyDocumentApprovalsRoutesItem.from_dict(routes_item_data)

            routes.append(routes_item)

        policy_document_approvals = cls(
            quorum=quorum,
            assignees_only=assignees_only,
            remind_after=remind_after,
            escalate_after=escalate_after,
            expires_after=expires_after,
            routes=routes,
        )

        policy_document_approvals.raw = src_dict
        return policy_document_approvals
