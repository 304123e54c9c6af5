from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction
    from ..models.create_audience_action import CreateAudienceAction
    from ..models.escalate_decision_action import EscalateDecisionAction
    from ..models.exclude_audience_action import ExcludeAudienceAction
    from ..models.no_action_action import NoActionAction
    from ..models.other_action import OtherAction
    from ..models.pause_campaign_action import PauseCampaignAction
    from ..models.resume_campaign_action import ResumeCampaignAction


T = TypeVar("T", bound="ApprovalEdit")


@_attrs_define
class ApprovalEdit:
    """Another action than the proposed one, and why."""

    action_digest: str
    """ Of the action that you saw, so that nothing else is answered. """
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
    reason: str | Unset = UNSET
    """ Why; checked like that of `POST /judge`. """
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

        action_digest = self.action_digest

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

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "action_digest": action_digest,
                "action": action,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

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
        from ..models.resume_campaign_action import ResumeCampaignAction  # noqa: PLC0415

        d = dict(src_dict)
        action_digest = d.pop("action_digest")

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

        reason = d.pop("reason", UNSET)

        approval_edit = cls(
            action_digest=action_digest,
            action=action,
            reason=reason,
        )

        approval_edit.raw = src_dict
        return approval_edit
