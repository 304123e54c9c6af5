from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

T = TypeVar("T", bound="CreateAudienceAction")


@_attrs_define
class CreateAudienceAction:
    type_: Literal["create_audience"]
    """ The kind of it. """
    name: str
    """ Name of the audience, 1 to 200 characters. """
    consent: bool | None | Unset = UNSET
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        name = self.name

        consent: bool | None | Unset
        if isinstance(self.consent, Unset):
            consent = UNSET
        else:
            consent = self.consent

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
                "name": name,
            }
        )
        if consent is not UNSET:
            field_dict["consent"] = consent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = cast(Literal["create_audience"], d.pop("type"))
        if type_ != "create_audience":
            raise ValueError(f"type must match const 'create_audience', got '{type_}'")

        name = d.pop("name")

        def _parse_consent(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        consent = _parse_consent(d.pop("consent", UNSET))

        create_audience_action = cls(
            type_=type_,
            name=name,
            consent=consent,
        )

        create_audience_action.raw = src_dict
        return create_audience_action
