from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision_cache_status import DecisionCacheStatus
from ..types import Meta

T = TypeVar("T", bound="DecisionCache")


@_attrs_define
class DecisionCache:
    """Whether the answer was reasoned before."""

    status: DecisionCacheStatus
    """ `hit`: reasoned before. `miss`: reasoned now. `bypass`: reasoned now, as asked. `none`: nobody was asked.
    """
    age_s: int | None
    decided_from: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        status = self.status.value

        age_s: int | None
        age_s = self.age_s

        decided_from: None | str
        decided_from = self.decided_from

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "age_s": age_s,
                "decided_from": decided_from,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = DecisionCacheStatus(d.pop("status"))

        def _parse_age_s(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        age_s = _parse_age_s(d.pop("age_s"))

        def _parse_decided_from(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        decided_from = _parse_decided_from(d.pop("decided_from"))

        decision_cache = cls(
            status=status,
            age_s=age_s,
            decided_from=decided_from,
        )

        decision_cache.additional_properties = d
        decision_cache.raw = src_dict
        return decision_cache
