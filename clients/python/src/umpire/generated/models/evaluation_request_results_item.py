from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.evaluation_request_results_item_type import (
    EvaluationRequestResultsItemType,
)
from ..types import Meta

T = TypeVar("T", bound="EvaluationRequestResultsItem")


@_attrs_define
class EvaluationRequestResultsItem:
    id: str
    """ The case. """
    type_: EvaluationRequestResultsItemType
    """ What kind of case it is. """
    passes: int
    """ Number of tries that passed. """
    tries: int
    """ Number of tries. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_.value

        passes = self.passes

        tries = self.tries

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "type": type_,
                "passes": passes,
                "tries": tries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        type_ = EvaluationRequestResultsItemType(d.pop("type"))

        passes = d.pop("passes")

        tries = d.pop("tries")

        evaluation_request_results_item = cls(
            id=id,
            type_=type_,
            passes=passes,
            tries=tries,
        )

        evaluation_request_results_item.raw = src_dict
        return evaluation_request_results_item
