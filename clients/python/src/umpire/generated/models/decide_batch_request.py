from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.criticality import Criticality
from ..models.decision_mode import DecisionMode
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.decide_batch_request_items_item import DecideBatchRequestItemsItem


T = TypeVar("T", bound="DecideBatchRequest")


@_attrs_define
class DecideBatchRequest:
    """Questions about many campaigns."""

    items: list[DecideBatchRequestItemsItem]
    """ One for each campaign. A question of its own takes the place of the common one. """
    question: str | Unset = UNSET
    """ What is asked of every campaign that has no question of its own. """
    mode: DecisionMode | Unset = UNSET
    """ `live`: may be executed. `shadow`: recorded as if, and never executed. """
    max_autonomy: int | Unset = UNSET
    """ The level, 1 to 3, that no item's decision goes above. A number without unit. """
    criticality: Criticality | Unset = UNSET
    max_cost_micros: int | Unset = UNSET
    """ The most that models may cost for the whole batch. In millionths of a US dollar. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        question = self.question

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode.value

        max_autonomy = self.max_autonomy

        criticality: str | Unset = UNSET
        if not isinstance(self.criticality, Unset):
            criticality = self.criticality.value

        max_cost_micros = self.max_cost_micros

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "items": items,
            }
        )
        if question is not UNSET:
            field_dict["question"] = question
        if mode is not UNSET:
            field_dict["mode"] = mode
        if max_autonomy is not UNSET:
            field_dict["max_autonomy"] = max_autonomy
        if criticality is not UNSET:
            field_dict["criticality"] = criticality
        if max_cost_micros is not UNSET:
            field_dict["max_cost_micros"] = max_cost_micros

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decide_batch_request_items_item import DecideBatchRequestItemsItem  # noqa: PLC0415

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = DecideBatchRequestItemsItem.from_dict(items_item_data)

            items.append(items_item)

        question = d.pop("question", UNSET)

        _mode = d.pop("mode", UNSET)
        mode: DecisionMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = DecisionMode(_mode)

        max_autonomy = d.pop("max_autonomy", UNSET)

        _criticality = d.pop("criticality", UNSET)
        criticality: Criticality | Unset
        if isinstance(_criticality, Unset):
            criticality = UNSET
        else:
            criticality = Criticality(_criticality)

        max_cost_micros = d.pop("max_cost_micros", UNSET)

        decide_batch_request = cls(
            items=items,
            question=question,
            mode=mode,
            max_autonomy=max_autonomy,
            criticality=criticality,
            max_cost_micros=max_cost_micros,
        )

        decide_batch_request.raw = src_dict
        return decide_batch_request
