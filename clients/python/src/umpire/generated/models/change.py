from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.change_kind import ChangeKind
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="Change")


@_attrs_define
class Change:
    """Who changed what of a campaign, and when."""

    object_: Literal["change"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    actor: str
    """ Who made the change, as the platform names them. """
    kind: ChangeKind
    """ What was changed. """
    before: Money | None | str
    after: Money | None | str
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        object_ = self.object_

        id = self.id

        campaign_id = self.campaign_id

        actor = self.actor

        kind = self.kind.value

        before: dict[str, Any] | None | str
        if isinstance(self.before, Money):
            before = self.before.to_dict()
        else:
            before = self.before

        after: dict[str, Any] | None | str
        if isinstance(self.after, Money):
            after = self.after.to_dict()
        else:
            after = self.after

        at = self.at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "campaign_id": campaign_id,
                "actor": actor,
                "kind": kind,
                "before": before,
                "after": after,
                "at": at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["change"], d.pop("object"))
        if object_ != "change":
            raise ValueError(f"object must match const 'change', got '{object_}'")

        id = d.pop("id")

        campaign_id = d.pop("campaign_id")

        actor = d.pop("actor")

        kind = ChangeKind(d.pop("kind"))

        def _parse_before(data: object) -> Money | None | str:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0_type_0 = Money.from_dict(data)

                return before_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None | str, data)

        before = _parse_before(d.pop("before"))

        def _parse_after(data: object) -> Money | None | str:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                after_type_0_type_0 = Money.from_dict(data)

                return after_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None | str, data)

        after = _parse_after(d.pop("after"))

        at = instant(d.pop("at"))

        change = cls(
            object_=object_,
            id=id,
            campaign_id=campaign_id,
            actor=actor,
            kind=kind,
            before=before,
            after=after,
            at=at,
        )

        change.additional_properties = d
        change.raw = src_dict
        return change
