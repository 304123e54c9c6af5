from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.money import Money


T = TypeVar("T", bound="DailyBudgetApprovalDiffItem")


@_attrs_define
class DailyBudgetApprovalDiffItem:
    field: Literal["daily_budget"]
    """ What changes. """
    before: Money | None
    after: Money
    """ An amount in integer minor units of its currency. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.money import Money  # noqa: PLC0415

        field = self.field

        before: dict[str, Any] | None
        if isinstance(self.before, Money):
            before = self.before.to_dict()
        else:
            before = self.before

        after = self.after.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "field": field,
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.money import Money  # noqa: PLC0415

        d = dict(src_dict)
        field = cast(Literal["daily_budget"], d.pop("field"))
        if field != "daily_budget":
            raise ValueError(f"field must match const 'daily_budget', got '{field}'")

        def _parse_before(data: object) -> Money | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                before_type_0 = Money.from_dict(data)

                return before_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Money | None, data)

        before = _parse_before(d.pop("before"))

        after = Money.from_dict(d.pop("after"))

        daily_budget_approval_diff_item = cls(
            field=field,
            before=before,
            after=after,
        )

        daily_budget_approval_diff_item.additional_properties = d
        daily_budget_approval_diff_item.raw = src_dict
        return daily_budget_approval_diff_item
