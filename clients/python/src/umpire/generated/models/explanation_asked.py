from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision_mode import DecisionMode
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.explanation_asked_asked_by import ExplanationAskedAskedBy
    from ..models.explanation_asked_autonomy import ExplanationAskedAutonomy
    from ..models.explanation_asked_context import ExplanationAskedContext


T = TypeVar("T", bound="ExplanationAsked")


@_attrs_define
class ExplanationAsked:
    """What was asked, by whom, when."""

    question: None | str
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    agent_id: str
    """ Which agent: the name of its key. """
    asked_by: ExplanationAskedAskedBy
    """ The key itself and what kind it is: names can repeat, a key's id never does. """
    at: datetime.datetime
    """ When it was. RFC 3339 instant. """
    mode: DecisionMode
    """ `live`: may be executed. `shadow`: recorded as if, and never executed. """
    autonomy: ExplanationAskedAutonomy
    """ The level at which it was decided. """
    context: ExplanationAskedContext
    """ The caller's claims, as given. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        question: None | str
        question = self.question

        campaign_id = self.campaign_id

        agent_id = self.agent_id

        asked_by = self.asked_by.to_dict()

        at = self.at.isoformat()

        mode = self.mode.value

        autonomy = self.autonomy.to_dict()

        context = self.context.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "question": question,
                "campaign_id": campaign_id,
                "agent_id": agent_id,
                "asked_by": asked_by,
                "at": at,
                "mode": mode,
                "autonomy": autonomy,
                "context": context,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.explanation_asked_asked_by import ExplanationAskedAskedBy  # noqa: PLC0415
        from ..models.explanation_asked_autonomy import ExplanationAskedAutonomy  # noqa: PLC0415
        from ..models.explanation_asked_context import ExplanationAskedContext  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_question(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        question = _parse_question(d.pop("question"))

        campaign_id = d.pop("campaign_id")

        agent_id = d.pop("agent_id")

        asked_by = ExplanationAskedAskedBy.from_dict(d.pop("asked_by"))

        at = instant(d.pop("at"))

        mode = DecisionMode(d.pop("mode"))

        autonomy = ExplanationAskedAutonomy.from_dict(d.pop("autonomy"))

        context = ExplanationAskedContext.from_dict(d.pop("context"))

        explanation_asked = cls(
            question=question,
            campaign_id=campaign_id,
            agent_id=agent_id,
            asked_by=asked_by,
            at=at,
            mode=mode,
            autonomy=autonomy,
            context=context,
        )

        explanation_asked.additional_properties = d
        explanation_asked.raw = src_dict
        return explanation_asked
