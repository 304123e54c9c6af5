from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.measured_outcome_done_move import MeasuredOutcomeDoneMove
from ..types import Meta

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="MeasuredOutcomeDone")


@_attrs_define
class MeasuredOutcomeDone:
    """What the decision changed; null when it changed nothing or was not agreed to."""

    move: MeasuredOutcomeDoneMove
    """ What was done. """
    new_daily_budget: Money | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        move = self.move.value

        new_daily_budget: dict[str, Any] | None
        if isinstance(self.new_daily_budget, Money):
            new_daily_budget = self.new_daily_budget.to_dict()
        else:
            new_daily_budget = self.new_daily_budget

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "move": move,
                "new_daily_budget": new_daily_budget,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        move = MeasuredOutcomeDoneMove(d.pop("move"))

        def _parse_new_daily_budget(data: object) -> Money | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                new_daily_budget_type_0 = Money.from_dict(data)

                return new_daily_budget_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None, data)

        new_daily_budget = _parse_new_daily_budget(d.pop("new_daily_budget"))

        measured_outcome_done = cls(
            move=move,
            new_daily_budget=new_daily_budget,
        )

        measured_outcome_done.additional_properties = d
        measured_outcome_done.raw = src_dict
        return measured_outcome_done
