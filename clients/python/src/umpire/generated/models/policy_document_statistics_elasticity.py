from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentStatisticsElasticity")


@_attrs_define
class PolicyDocumentStatisticsElasticity:
    """Revenue grows as spend to this power, before own experience."""

    mean: float
    """ The power, a number without unit: 1 means that revenue grows as spend does. """
    sd: float
    """ Its standard deviation, a number without unit. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        mean = self.mean

        sd = self.sd

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mean": mean,
                "sd": sd,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mean = d.pop("mean")

        sd = d.pop("sd")

        policy_document_statistics_elasticity = cls(
            mean=mean,
            sd=sd,
        )

        policy_document_statistics_elasticity.raw = src_dict
        return policy_document_statistics_elasticity
