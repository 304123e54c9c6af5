from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.shadow_report_cost import ShadowReportCost
    from ..models.shadow_report_escalation import ShadowReportEscalation
    from ..models.shadow_report_people import ShadowReportPeople
    from ..models.shadow_report_would_have import ShadowReportWouldHave


T = TypeVar("T", bound="ShadowReport")


@_attrs_define
class ShadowReport:
    """What would have happened, had shadow decisions been let through."""

    object_: Literal["shadow_report"]
    """ Says what kind of thing this is. """
    from_: datetime.datetime
    """ From when on, inclusive. RFC 3339 instant. """
    to: datetime.datetime
    """ Up to when, exclusive. RFC 3339 instant. """
    decisions: int
    """ Shadow decisions of the period. A count. """
    complete: bool
    """ False: there was more than is read for one report; ask for less. """
    would_have: ShadowReportWouldHave
    """ What would have happened. """
    escalation: ShadowReportEscalation
    """ escalated, pending_approval and recommended: put to a person. """
    cost: ShadowReportCost
    """ What reasoning cost. """
    people: ShadowReportPeople
    """ Whether people did the same. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        object_ = self.object_

        from_ = self.from_.isoformat()

        to = self.to.isoformat()

        decisions = self.decisions

        complete = self.complete

        would_have = self.would_have.to_dict()

        escalation = self.escalation.to_dict()

        cost = self.cost.to_dict()

        people = self.people.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "from": from_,
                "to": to,
                "decisions": decisions,
                "complete": complete,
                "would_have": would_have,
                "escalation": escalation,
                "cost": cost,
                "people": people,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shadow_report_cost import ShadowReportCost  # noqa: PLC0415
        from ..models.shadow_report_escalation import ShadowReportEscalation  # noqa: PLC0415
        from ..models.shadow_report_people import ShadowReportPeople  # noqa: PLC0415
        from ..models.shadow_report_would_have import ShadowReportWouldHave  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["shadow_report"], d.pop("object"))
        if object_ != "shadow_report":
            raise ValueError(f"object must match const 'shadow_report', got '{object_}'")

        from_ = instant(d.pop("from"))

        to = instant(d.pop("to"))

        decisions = d.pop("decisions")

        complete = d.pop("complete")

        would_have = ShadowReportWouldHave.from_dict(d.pop("would_have"))

        escalation = ShadowReportEscalation.from_dict(d.pop("escalation"))

        cost = ShadowReportCost.from_dict(d.pop("cost"))

        people = ShadowReportPeople.from_dict(d.pop("people"))

        shadow_report = cls(
            object_=object_,
            from_=from_,
            to=to,
            decisions=decisions,
            complete=complete,
            would_have=would_have,
            escalation=escalation,
            cost=cost,
            people=people,
        )

        shadow_report.additional_properties = d
        shadow_report.raw = src_dict
        return shadow_report
