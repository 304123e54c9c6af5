from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.usage_by import UsageBy
from ..types import Meta

if TYPE_CHECKING:
    from ..models.usage_budget import UsageBudget
    from ..models.usage_data_item import UsageDataItem
    from ..models.usage_total import UsageTotal


T = TypeVar("T", bound="Usage")


@_attrs_define
class Usage:
    """What models cost."""

    object_: Literal["usage"]
    """ Says what kind of thing this is. """
    from_: str
    """ First day, UTC. """
    to: str
    """ Last day, UTC. """
    by: UsageBy
    """ What the calls are grouped by. """
    data: list[UsageDataItem]
    """ Dearest first. """
    total: UsageTotal
    """ The sum of all. """
    budget: UsageBudget
    """ How this month's budget stands. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        from_ = self.from_

        to = self.to

        by = self.by.value

        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        total = self.total.to_dict()

        budget = self.budget.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "from": from_,
                "to": to,
                "by": by,
                "data": data,
                "total": total,
                "budget": budget,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.usage_budget import UsageBudget  # noqa: PLC0415
        from ..models.usage_data_item import UsageDataItem  # noqa: PLC0415
        from ..models.usage_total import UsageTotal  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["usage"], d.pop("object"))
        if object_ != "usage":
            raise ValueError(f"object must match const 'usage', got '{object_}'")

        from_ = d.pop("from")

        to = d.pop("to")

        by = UsageBy(d.pop("by"))

        data = []
        _data = d.pop("data")
        for data_item_data in _data:
            data_item = UsageDataItem.from_dict(data_item_data)

            data.append(data_item)

        total = UsageTotal.from_dict(d.pop("total"))

        budget = UsageBudget.from_dict(d.pop("budget"))

        usage = cls(
            object_=object_,
            from_=from_,
            to=to,
            by=by,
            data=data,
            total=total,
            budget=budget,
        )

        usage.additional_properties = d
        usage.raw = src_dict
        return usage
