from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

T = TypeVar("T", bound="PolicyDocumentStatisticsHysteresis")


@_attrs_define
class PolicyDocumentStatisticsHysteresis:
    """Probabilities at which an action already chosen would be left again."""

    pause: float
    """ Probability, 0.5 to 1, below which a pause is left again. """
    decrease: float
    """ Probability, 0.5 to 1, below which a decrease is left again. """
    increase: float
    """ Probability, 0.5 to 1, below which an increase is left again. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        pause = self.pause

        decrease = self.decrease

        increase = self.increase

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "pause": pause,
                "decrease": decrease,
                "increase": increase,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        pause = d.pop("pause")

        decrease = d.pop("decrease")

        increase = d.pop("increase")

        policy_document_statistics_hysteresis = cls(
            pause=pause,
            decrease=decrease,
            increase=increase,
        )

        policy_document_statistics_hysteresis.raw = src_dict
        return policy_document_statistics_hysteresis
