from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision_mode import DecisionMode
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction
    from ..models.create_audience_action import CreateAudienceAction
    from ..models.escalate_decision_action import EscalateDecisionAction
    from ..models.exclude_audience_action import ExcludeAudienceAction
    from ..models.judge_request_context import JudgeRequestContext
    from ..models.no_action_action import NoActionAction
    from ..models.other_action import OtherAction
    from ..models.pause_campaign_action import PauseCampaignAction
    from ..models.resume_campaign_action import ResumeCampaignAction


T = TypeVar("T", bound="JudgeRequest")


@_attrs_define
class JudgeRequest:
    """An action that somebody proposes, for the rules to judge."""

    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    action: (
        AdjustCampaignBudgetAction
        | CreateAudienceAction
        | EscalateDecisionAction
        | ExcludeAudienceAction
        | NoActionAction
        | OtherAction
        | PauseCampaignAction
        | ResumeCampaignAction
    )
    """ What is proposed, with absolute values. A closed set. """
    reason: str
    """ Why. Every number with a unit in it is checked against the evidence. """
    mode: DecisionMode | Unset = UNSET
    """ `live`: may be executed. `shadow`: recorded as if, and never executed. """
    max_autonomy: int | Unset = UNSET
    """ Lowers the autonomy in force for this call; it never raises it. A number without unit. """
    context: JudgeRequestContext | Unset = UNSET
    """ What the caller says is so. Recorded as the caller's claims; no rule and no evidence ever rests on it. """
    subject: str | Unset = UNSET
    """ Whom it is about, by your own key for them: a contact's id, or an owner's name; `campaign:` and its id for
    what is said of a campaign. Only a keyed hash of it is stored. """
    fencing_token: int | Unset = UNSET
    """ Of your lease on the campaign: refused when it is not the current one any more. A number without unit. """
    emergency: bool | Unset = UNSET
    """ A person orders this pause now: no rule blocks it, and it is recorded. Only with a key of kind `human` and
    `pause_campaign`. """
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

        action: dict[str, Any]
        if isinstance(self.action, PauseCampaignAction):
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

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode.value

        max_autonomy = self.max_autonomy

        context: dict[str, Any] | Unset = UNSET
        if not isinstance(self.context, Unset):
            context = self.context.to_dict()

        subject = self.subject

        fencing_token = self.fencing_token

        emergency = self.emergency

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "campaign_id": campaign_id,
                "action": action,
                "reason": reason,
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
        if emergency is not UNSET:
            field_dict["emergency"] = emergency

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction  # noqa: PLC0415
        from ..models.create_audience_action import CreateAudienceAction  # noqa: PLC0415
        from ..models.escalate_decision_action import EscalateDecisionAction  # noqa: PLC0415
        from ..models.exclude_audience_action import ExcludeAudienceAction  # noqa: PLC0415
        from ..models.judge_request_context import JudgeRequestContext  # noqa: PLC0415
        from ..models.no_action_action import NoActionAction  # noqa: PLC0415
        from ..models.other_action import OtherAction  # noqa: PLC0415
        from ..models.pause_campaign_action import PauseCampaignAction  # noqa: PLC0415
        from ..models.resume_campaign_action import ResumeCampaignAction  # noqa: PLC0415

        d = dict(src_dict)
        campaign_id = d.pop("campaign_id")

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
        ):
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

        action = _parse_action(d.pop("action"))

        reason = d.pop("reason")

        _mode = d.pop("mode", UNSET)
        mode: DecisionMode | Unset
        if isinstance(_mode, Unset):
            mode = UNSET
        else:
            mode = DecisionMode(_mode)

        max_autonomy = d.pop("max_autonomy", UNSET)

        _context = d.pop("context", UNSET)
        context: JudgeRequestContext | Unset
        if isinstance(_context, Unset):
            context = UNSET
        else:
            context = JudgeRequestContext.from_dict(_context)

        subject = d.pop("subject", UNSET)

        fencing_token = d.pop("fencing_token", UNSET)

        emergency = d.pop("emergency", UNSET)

        judge_request = cls(
            campaign_id=campaign_id,
            action=action,
            reason=reason,
            mode=mode,
            max_autonomy=max_autonomy,
            context=context,
            subject=subject,
            fencing_token=fencing_token,
            emergency=emergency,
        )

        judge_request.raw = src_dict
        return judge_request
