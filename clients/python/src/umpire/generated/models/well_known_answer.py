from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.well_known_answer_log_keys_item import WellKnownAnswerLogKeysItem


T = TypeVar("T", bound="WellKnownAnswer")


@_attrs_define
class WellKnownAnswer:
    object_: Literal["umpire"]
    """ Says what kind of thing this is. """
    version: str
    """ Version of the service. """
    log_origin: None | str
    log_public_key: None | str
    log_keys: list[WellKnownAnswerLogKeysItem]
    """ All keys that sign or signed. """
    default_policy_digest: str
    """ SHA-256 of the policy that a workspace starts with. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        version = self.version

        log_origin: None | str
        log_origin = self.log_origin

        log_public_key: None | str
        log_public_key = self.log_public_key

        log_keys = []
        for log_keys_item_data in self.log_keys:
            log_keys_item = log_keys_item_data.to_dict()
            log_keys.append(log_keys_item)

        default_policy_digest = self.default_policy_digest

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "version": version,
                "log_origin": log_origin,
                "log_public_key": log_public_key,
                "log_keys": log_keys,
                "default_policy_digest": default_policy_digest,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.well_known_answer_log_keys_item import WellKnownAnswerLogKeysItem  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["umpire"], d.pop("object"))
        if object_ != "umpire":
            raise ValueError(f"object must match const 'umpire', got '{object_}'")

        version = d.pop("version")

        def _parse_log_origin(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        log_origin = _parse_log_origin(d.pop("log_origin"))

        def _parse_log_public_key(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        log_public_key = _parse_log_public_key(d.pop("log_public_key"))

        log_keys = []
        _log_keys = d.pop("log_keys")
        for log_keys_item_data in _log_keys:
            log_keys_item = WellKnownAnswerLogKeysItem.from_dict(log_keys_item_data)

            log_keys.append(log_keys_item)

        default_policy_digest = d.pop("default_policy_digest")

        well_known_answer = cls(
            object_=object_,
            version=version,
            log_origin=log_origin,
            log_public_key=log_public_key,
            log_keys=log_keys,
            default_policy_digest=default_policy_digest,
        )

        well_known_answer.additional_properties = d
        well_known_answer.raw = src_dict
        return well_known_answer
