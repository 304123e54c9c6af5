from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_budget_floor import PolicyDocumentBudgetFloor
    from ..models.policy_document_budget_platform_floor import (
        PolicyDocumentBudgetPlatformFloor,
    )


T = TypeVar("T", bound="PolicyDocumentBudget")


@_attrs_define
class PolicyDocumentBudget:
    """What a daily budget may become."""

    approval_free_bp: int
    """ A change up to this needs no approval. In basis points: 1500 is 15 %. """
    max_increase_bp: int
    """ An increase beyond this is refused. In basis points: 1500 is 15 %. """
    floor: PolicyDocumentBudgetFloor
    """ Smallest daily budget, minor units by currency. """
    platform_floor: PolicyDocumentBudgetPlatformFloor
    """ The platform's own minimum, where it is higher. """
    rolling_window: str
    """ The limits hold again against the budget this long ago. """
    cooldown: str
    """ One budget change per campaign in this time. """
    cooldown_skips_pause: bool
    """ An automatic pause need not wait for the cooldown. """
    steps_bp: list[int]
    """ Changes that are considered, both ways: 1 to 10, ascending. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        approval_free_bp = self.approval_free_bp

        max_increase_bp = self.max_increase_bp

        floor = self.floor.to_dict()

        platform_floor = self.platform_floor.to_dict()

        rolling_window = self.rolling_window

        cooldown = self.cooldown

        cooldown_skips_pause = self.cooldown_skips_pause

        steps_bp = self.steps_bp

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "approval_free_bp": approval_free_bp,
                "max_increase_bp": max_increase_bp,
                "floor": floor,
                "platform_floor": platform_floor,
                "rolling_window": rolling_window,
                "cooldown": cooldown,
                "cooldown_skips_pause": cooldown_skips_pause,
                "steps_bp": steps_bp,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_budget_floor import PolicyDocumentBudgetFloor  # noqa: PLC0415
        from ..models.policy_document_budget_platform_floor import (
            PolicyDocumentBudgetPlatformFloor,  # noqa: PLC0415
        )

        d = dict(src_dict)
        approval_free_bp = d.pop("approval_free_bp")

        max_increase_bp = d.pop("max_increase_bp")

        floor = PolicyDocumentBudgetFloor.from_dict(d.pop("floor"))

        platform_floor = PolicyDocumentBudgetPlatformFloor.from_dict(d.pop("platform_floor"))

        rolling_window = d.pop("rolling_window")

        cooldown = d.pop("cooldown")

        cooldown_skips_pause = d.pop("cooldown_skips_pause")

        steps_bp = cast(list[int], d.pop("steps_bp"))

        policy_document_budget = cls(
            approval_free_bp=approval_free_bp,
            max_increase_bp=max_increase_bp,
            floor=floor,
            platform_floor=platform_floor,
            rolling_window=rolling_window,
            cooldown=cooldown,
            cooldown_skips_pause=cooldown_skips_pause,
            steps_bp=steps_bp,
        )

        policy_document_budget.raw = src_dict
        return policy_document_budget
