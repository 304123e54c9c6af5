from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.no_action_proposed_action_before import NoActionProposedActionBefore


T = TypeVar("T", bound="NoActionProposedAction")


@_attrs_define
class NoActionProposedAction:
    type_: Literal["no_action"]
    """ The kind of it. """
    before: NoActionProposedActionBefore | None
    digest: str
    """ SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to. """
    reversible: bool
    """ Whether it can be taken back. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.no_action_proposed_action_before import (
            NoActionProposedActionBefore,  # noqa: PLC0415
        )

        type_ = self.type_

        before: dict[str, Any] | None
        if isinstance(self.before, NoActionProposedActionBefore):
            before = self.before.to_dict()
        else:
            before = self.before

        digest = self.digest

        reversible = self.reversible

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "before": before,
                "digest": digest,
                "reversible": reversible,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.no_action_proposed_action_before import (
            NoActionProposedActionBefore,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = cast(Literal["no_action"], d.pop("type"))
        if type_ != "no_action":
            raise ValueError(f"type must match const 'no_action', got '{type_}'")

        def _parse_before(data: object) -> NoActionProposedActionBefore | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = NoActionProposedActionBefore.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NoActionProposedActionBefore | None, data)

        before = _parse_before(d.pop("before"))

        digest = d.pop("digest")

        reversible = d.pop("reversible")

        no_action_proposed_action = cls(
            type_=type_,
            before=before,
            digest=digest,
            reversible=reversible,
        )

        no_action_proposed_action.additional_properties = d
        no_action_proposed_action.raw = src_dict
        return no_action_proposed_action
