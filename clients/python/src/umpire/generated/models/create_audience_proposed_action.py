from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.resume_campaign_proposed_action_before import (
        ResumeCampaignProposedActionBefore,
    )


T = TypeVar("T", bound="CreateAudienceProposedAction")


@_attrs_define
class CreateAudienceProposedAction:
    type_: Literal["create_audience"]
    """ The kind of it. """
    name: str
    """ Its name, for people. """
    before: None | ResumeCampaignProposedActionBefore
    digest: str
    """ SHA-256 of the canonical JSON of campaign, action and before: what an approval binds to. """
    reversible: bool
    """ Whether it can be taken back. """
    consent: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.resume_campaign_proposed_action_before import (
            ResumeCampaignProposedActionBefore,  # noqa: PLC0415
        )

        type_ = self.type_

        name = self.name

        before: dict[str, Any] | None
        if isinstance(self.before, ResumeCampaignProposedActionBefore):
            before = self.before.to_dict()
        else:
            before = self.before

        digest = self.digest

        reversible = self.reversible

        consent: bool | None | Unset
        if isinstance(self.consent, Unset):
            consent = UNSET
        else:
            consent = self.consent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "name": name,
                "before": before,
                "digest": digest,
                "reversible": reversible,
            }
        )
        if consent is not UNSET:
            field_dict["consent"] = consent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.resume_campaign_proposed_action_before import (
            ResumeCampaignProposedActionBefore,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = cast(Literal["create_audience"], d.pop("type"))
        if type_ != "create_audience":
            raise ValueError(f"type must match const 'create_audience', got '{type_}'")

        name = d.pop("name")

        def _parse_before(data: object) -> None | ResumeCampaignProposedActionBefore:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = ResumeCampaignProposedActionBefore.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ResumeCampaignProposedActionBefore, data)

        before = _parse_before(d.pop("before"))

        digest = d.pop("digest")

        reversible = d.pop("reversible")

        def _parse_consent(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        consent = _parse_consent(d.pop("consent", UNSET))

        create_audience_proposed_action = cls(
            type_=type_,
            name=name,
            before=before,
            digest=digest,
            reversible=reversible,
            consent=consent,
        )

        create_audience_proposed_action.additional_properties = d
        create_audience_proposed_action.raw = src_dict
        return create_audience_proposed_action
