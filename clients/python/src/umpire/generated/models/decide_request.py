from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.criticality import Criticality
from ..models.decision_mode import DecisionMode
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.decide_request_context import DecideRequestContext


T = TypeVar("T", bound="DecideRequest")


@_attrs_define
class DecideRequest:
    """A question about one campaign."""

    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    question: str
    """ In plain English. """
    mode: DecisionMode | Unset = UNSET
    """ `live`: may be executed. `shadow`: recorded as if, and never executed. """
    max_autonomy: int | Unset = UNSET
    """ Lowers the autonomy in force for this call; it never raises it. A number without unit. """
    context: DecideRequestContext | Unset = UNSET
    """ What the caller says is so. Recorded as the caller's claims; no rule and no evidence ever rests on it. """
    subject: str | Unset = UNSET
    """ Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for
    what is said of a campaign. Only a keyed hash of it is stored. """
    fencing_token: int | Unset = UNSET
    """ Of your lease on the campaign: refused when it is not the current one any more. A number without unit. """
    criticality: Criticality | Unset = UNSET
    max_cost_micros: int | Unset = UNSET
    """ The most that models may cost for this call, millionths of a US dollar. It lowers the policy's limit, never
    raises it; 0: no model. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        campaign_id = self.campaign_id

        question = self.question

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode.value

        max_autonomy = self.max_autonomy

        context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.context, Unset):
            context = self.context.to_dict()

        subject = self.subject

        fencing_token = self.fencing_token

        criticality: str | Unset = UNSET
        if not isinstance(self.criticality, Unset):
            criticality = self.criticality.value

        max_cost_micros = self.max_cost_micros

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "campaign_id": campaign_id,
                "question": question,
            }
        )
        if mode is not UNSET:
            field_dict["mode"] = mode
        if max_autonomy is not UNSET:
            field_dict["max_autonomy"] = max_autonomy
        if context is not UNSET:
            field_dict["context"] = context
        if subject is not UNSET:
            field_dict["subject"] = subject
        if fencing_token is not UNSET:
            field_dict["fencing_token"] = fencing_token
        if criticality is not UNSET:
            field_dict["criticality"] = criticality
        if max_cost_micros is not UNSET:
            field_dict["max_cost_micros"] = max_cost_micros

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.decide_request_context import DecideRequestContext  # noqa: PLC0415

        d = dict(src_dict)
        campaign_id = d.pop("campaign_id")

        question = d.pop("question")

        _mode = d.pop("mode", UNSET)
        mode: DecisionMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = DecisionMode(_mode)

        max_autonomy = d.pop("max_autonomy", UNSET)

        _context = d.pop("context", UNSET)
        context: DecideRequestContext | Unset
        if isinstance(_context, Unset):
            context = UNSET
        else:
            context = DecideRequestContext.from_dict(_context)

        subject = d.pop("subject", UNSET)

        fencing_token = d.pop("fencing_token", UNSET)

        _criticality = d.pop("criticality", UNSET)
        criticality: Criticality | Unset
        if isinstance(_criticality, Unset):
            criticality = UNSET
        else:
            criticality = Criticality(_criticality)

        max_cost_micros = d.pop("max_cost_micros", UNSET)

        decide_request = cls(
            campaign_id=campaign_id,
            question=question,
            mode=mode,
            max_autonomy=max_autonomy,
            context=context,
            subject=subject,
            fencing_token=fencing_token,
            criticality=criticality,
            max_cost_micros=max_cost_micros,
        )

        decide_request.raw = src_dict
        return decide_request
