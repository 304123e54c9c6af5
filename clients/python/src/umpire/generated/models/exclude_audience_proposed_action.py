from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.exclude_audience_proposed_action_before import (
        ExcludeAudienceProposedActionBefore,
    )


T = TypeVar("T", bound="ExcludeAudienceProposedAction")


@_attrs_define
class ExcludeAudienceProposedAction:
    type_: Literal["exclude_audience"]
    """ The kind of it. """
    audience_id: str
    """ The audience, as the platform names it. """
    before: ExcludeAudienceProposedActionBefore | None
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
        from ..models.exclude_audience_proposed_action_before import (
            ExcludeAudienceProposedActionBefore,  # noqa: PLC0415
        )

        type_ = self.type_

        audience_id = self.audience_id

        before: dict[str, Any] | None
        if isinstance(self.before, ExcludeAudienceProposedActionBefore):
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
                "audience_id": audience_id,
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
        from ..models.exclude_audience_proposed_action_before import (
            ExcludeAudienceProposedActionBefore,  # noqa: PLC0415
        )

        d = dict(src_dict)
        type_ = cast(Literal["exclude_audience"], d.pop("type"))
        if type_ != "exclude_audience":
            raise ValueError(f"type must match const 'exclude_audience', got '{type_}'")

        audience_id = d.pop("audience_id")

        def _parse_before(data: object) -> ExcludeAudienceProposedActionBefore | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = ExcludeAudienceProposedActionBefore.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExcludeAudienceProposedActionBefore | None, data)

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

        exclude_audience_proposed_action = cls(
            type_=type_,
            audience_id=audience_id,
            before=before,
            digest=digest,
            reversible=reversible,
            consent=consent,
        )

        exclude_audience_proposed_action.additional_properties = d
        exclude_audience_proposed_action.raw = src_dict
        return exclude_audience_proposed_action
