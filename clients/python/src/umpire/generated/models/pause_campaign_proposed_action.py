from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.pause_campaign_proposed_action_before import (
        PauseCampaignProposedActionBefore,
    )


T = TypeVar("T", bound="PauseCampaignProposedAction")


@_attrs_define
class PauseCampaignProposedAction:
    type_: Literal["pause_campaign"]
    """ The kind of it. """
    before: None | PauseCampaignProposedActionBefore
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
        from ..models.pause_campaign_proposed_action_before import (
            PauseCampaignProposedActionBefore,  # noqa: PLC0415
        )

        type_ = self.type_

        before: dict[str, Any] | None
        if isinstance(self.before, PauseCampaignProposedActionBefore):
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
        from ..models.pause_campaign_proposed_action_before import (
            PauseCampaignProposedActionBefore,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = cast(Literal["pause_campaign"], d.pop("type"))
        if type_ != "pause_campaign":
            raise ValueError(f"type must match const 'pause_campaign', got '{type_}'")

        def _parse_before(data: object) -> None | PauseCampaignProposedActionBefore:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = PauseCampaignProposedActionBefore.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PauseCampaignProposedActionBefore, data)

        before = _parse_before(d.pop("before"))

        digest = d.pop("digest")

        reversible = d.pop("reversible")

        pause_campaign_proposed_action = cls(
            type_=type_,
            before=before,
            digest=digest,
            reversible=reversible,
        )

        pause_campaign_proposed_action.additional_properties = d
        pause_campaign_proposed_action.raw = src_dict
        return pause_campaign_proposed_action
