from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.mute import Mute
    from ..models.standing import Standing


T = TypeVar("T", bound="Autonomy")


@_attrs_define
class Autonomy:
    """What agents have earned, and what stops them."""

    object_: Literal["autonomy"]
    """ Says what kind of thing this is. """
    ceiling: int
    """ The policy's level, above which nobody acts. A number without unit. """
    standings: list[Standing]
    """ What agents have earned, by kind of action and account. """
    mutes: list[Mute]
    """ Where agents are stopped after the same mistake twice. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        ceiling = self.ceiling

        standings = []
        for standings_item_data in self.standings:
            standings_item = standings_item_data.to_dict()
            standings.append(standings_item)

        mutes = []
        for mutes_item_data in self.mutes:
            mutes_item = mutes_item_data.to_dict()
            mutes.append(mutes_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "ceiling": ceiling,
                "standings": standings,
                "mutes": mutes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.mute import Mute  # noqa: PLC0415
        from ..models.standing import Standing  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["autonomy"], d.pop("object"))
        if object_ != "autonomy":
            raise ValueError(f"object must match const 'autonomy', got '{object_}'")

        ceiling = d.pop("ceiling")

        standings = []
        _standings = d.pop("standings")
        for standings_item_data in _standings:
            standings_item = Standing.from_dict(standings_item_data)

            standings.append(standings_item)

        mutes = []
        _mutes = d.pop("mutes")
        for mutes_item_data in _mutes:
            mutes_item = Mute.from_dict(mutes_item_data)

            mutes.append(mutes_item)

        autonomy = cls(
            object_=object_,
            ceiling=ceiling,
            standings=standings,
            mutes=mutes,
        )

        autonomy.additional_properties = d
        autonomy.raw = src_dict
        return autonomy
