from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.criticality import Criticality
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction
    from ..models.create_audience_action import CreateAudienceAction
    from ..models.escalate_decision_action import EscalateDecisionAction
    from ..models.exclude_audience_action import ExcludeAudienceAction
    from ..models.no_action_action import NoActionAction
    from ..models.other_action import OtherAction
    from ..models.pause_campaign_action import PauseCampaignAction
    from ..models.preview_request_context import PreviewRequestContext
    from ..models.resume_campaign_action import ResumeCampaignAction


T = TypeVar("T", bound="PreviewRequest")


@_attrs_define
class PreviewRequest:
    """A question, to be answered without a record."""

    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    question: str | Unset = UNSET
    """ In plain English. Either this or `action`. """
    action: (
        AdjustCampaignBudgetAction
        | CreateAudienceAction
        | EscalateDecisionAction
        | ExcludeAudienceAction
        | NoActionAction
        | OtherAction
        | PauseCampaignAction
        | ResumeCampaignAction
        | Unset
    ) = UNSET
    """ What is proposed, with absolute values. A closed set. """
    reason: str | Unset = UNSET
    """ With an action: why. Its numbers are checked. """
    max_autonomy: int | Unset = UNSET
    """ Lowers the autonomy in force. A number without unit. """
    criticality: Criticality | Unset = UNSET
    context: PreviewRequestContext | Unset = UNSET
    """ What the caller says is so. Recorded as the caller's claims; no rule and no evidence ever rests on it. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction  # noqa: PLC0415
        from ..models.create_audience_action import CreateAudienceAction  # noqa: PLC0415
        from ..models.escalate_decision_action import EscalateDecisionAction  # noqa: PLC0415
        from ..models.exclude_audience_action import ExcludeAudienceAction  # noqa: PLC0415
        from ..models.no_action_action import NoActionAction  # noqa: PLC0415
        from ..models.pause_campaign_action import PauseCampaignAction  # noqa: PLC0415
        from ..models.resume_campaign_action import ResumeCampaignAction  # noqa: PLC0415

        campaign_id = self.campaign_id

        question = self.question

        action: dict[str, Any] | Unset
        if isinstance(self.action, Unset):
            action = UNSET
        elif isinstance(self.action, PauseCampaignAction):
            action = self.action.to_dict()
        elif isinstance(self.action, ResumeCampaignAction):
            action = self.action.to_dict()
        elif isinstance(self.action, AdjustCampaignBudgetAction):
            action = self.action.to_dict()
        elif isinstance(self.action, CreateAudienceAction):
            action = self.action.to_dict()
        elif isinstance(self.action, ExcludeAudienceAction):
            action = self.action.to_dict()
        elif isinstance(self.action, EscalateDecisionAction):
            action = self.action.to_dict()
        elif isinstance(self.action, NoActionAction):
            action = self.action.to_dict()
        else:
            action = self.action.to_dict()

        reason = self.reason

        max_autonomy = self.max_autonomy

        criticality: str | Unset = UNSET
        if not isinstance(self.criticality, Unset):
            criticality = self.criticality.value

        context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.context, Unset):
            context = self.context.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "campaign_id": campaign_id,
            }
        )
        if question is not UNSET:
            field_dict["question"] = question
        if action is not UNSET:
            field_dict["action"] = action
        if reason is not UNSET:
            field_dict["reason"] = reason
        if max_autonomy is not UNSET:
            field_dict["max_autonomy"] = max_autonomy
        if criticality is not UNSET:
            field_dict["criticality"] = criticality
        if context is not UNSET:
            field_dict["context"] = context

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction  # noqa: PLC0415
        from ..models.create_audience_action import CreateAudienceAction  # noqa: PLC0415
        from ..models.escalate_decision_action import EscalateDecisionAction  # noqa: PLC0415
        from ..models.exclude_audience_action import ExcludeAudienceAction  # noqa: PLC0415
        from ..models.no_action_action import NoActionAction  # noqa: PLC0415
        from ..models.other_action import OtherAction  # noqa: PLC0415
        from ..models.pause_campaign_action import PauseCampaignAction  # noqa: PLC0415
        from ..models.preview_request_context import PreviewRequestContext  # noqa: PLC0415
        from ..models.resume_campaign_action import ResumeCampaignAction  # noqa: PLC0415

        d = dict(src_dict)
        campaign_id = d.pop("campaign_id")

        question = d.pop("question", UNSET)

        def _parse_action(
            data: object,
        ) -> (
            AdjustCampaignBudgetAction
            | CreateAudienceAction
            | EscalateDecisionAction
            | ExcludeAudienceAction
            | NoActionAction
            | OtherAction
            | PauseCampaignAction
            | ResumeCampaignAction
            | Unset
        ):
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_action_type_0 = PauseCampaignAction.from_dict(data)

                return componentsschemas_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_action_type_1 = ResumeCampaignAction.from_dict(data)

                return componentsschemas_action_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_action_type_2 = AdjustCampaignBudgetAction.from_dict(data)

                return componentsschemas_action_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_action_type_3 = CreateAudienceAction.from_dict(data)

                return componentsschemas_action_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_action_type_4 = ExcludeAudienceAction.from_dict(data)

                return componentsschemas_action_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_action_type_5 = EscalateDecisionAction.from_dict(data)

                return componentsschemas_action_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_action_type_6 = NoActionAction.from_dict(data)

                return componentsschemas_action_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            componentsschemas_action_type_7 = OtherAction.from_dict(data)

            return componentsschemas_action_type_7

        action = _parse_action(d.pop("action", UNSET))

        reason = d.pop("reason", UNSET)

        max_autonomy = d.pop("max_autonomy", UNSET)

        _criticality = d.pop("criticality", UNSET)
        criticality: Criticality | Unset
        if isinstance(_criticality, Unset):
            criticality = UNSET
        else:
            criticality = Criticality(_criticality)

        _context = d.pop("context", UNSET)
        context: PreviewRequestContext | Unset
        if isinstance(_context, Unset):
            context = UNSET
        else:
            context = PreviewRequestContext.from_dict(_context)

        preview_request = cls(
            campaign_id=campaign_id,
            question=question,
            action=action,
            reason=reason,
            max_autonomy=max_autonomy,
            criticality=criticality,
            context=context,
        )

        preview_request.raw = src_dict
        return preview_request
