from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.escalate_decision_proposed_action_before import (
        EscalateDecisionProposedActionBefore,
    )


T = TypeVar("T", bound="EscalateDecisionProposedAction")


@_attrs_define
class EscalateDecisionProposedAction:
    type_: Literal["escalate_decision"]
    """ The kind of it. """
    before: EscalateDecisionProposedActionBefore | None
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
        from ..models.escalate_decision_proposed_action_before import (
            EscalateDecisionProposedActionBefore,  # noqa: PLC0415
        )

        type_ = self.type_

        before: dict[str, Any] | None
        if isinstance(self.before, EscalateDecisionProposedActionBefore):
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
        from ..models.escalate_decision_proposed_action_before import (
            EscalateDecisionProposedActionBefore,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = cast(Literal["escalate_decision"], d.pop("type"))
        if type_ != "escalate_decision":
            raise ValueError(f"type must match const 'escalate_decision', got '{type_}'")

        def _parse_before(data: object) -> EscalateDecisionProposedActionBefore | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = EscalateDecisionProposedActionBefore.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EscalateDecisionProposedActionBefore | None, data)

        before = _parse_before(d.pop("before"))

        digest = d.pop("digest")

        reversible = d.pop("reversible")

        escalate_decision_proposed_action = cls(
            type_=type_,
            before=before,
            digest=digest,
            reversible=reversible,
        )

        escalate_decision_proposed_action.additional_properties = d
        escalate_decision_proposed_action.raw = src_dict
        return escalate_decision_proposed_action
