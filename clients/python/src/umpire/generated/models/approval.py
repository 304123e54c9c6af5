from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.approval_status import ApprovalStatus
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_proposed_action import (
        AdjustCampaignBudgetProposedAction,
    )
    from ..models.approval_objections_item import ApprovalObjectionsItem
    from ..models.approval_requester import ApprovalRequester
    from ..models.approval_votes_item import ApprovalVotesItem
    from ..models.audience_approval_diff_item import AudienceApprovalDiffItem
    from ..models.create_audience_proposed_action import CreateAudienceProposedAction
    from ..models.daily_budget_approval_diff_item import DailyBudgetApprovalDiffItem
    from ..models.escalate_decision_proposed_action import EscalateDecisionProposedAction
    from ..models.exclude_audience_proposed_action import ExcludeAudienceProposedAction
    from ..models.no_action_proposed_action import NoActionProposedAction
    from ..models.other_approval_diff_item import OtherApprovalDiffItem
    from ..models.other_proposed_action import OtherProposedAction
    from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction
    from ..models.resume_campaign_proposed_action import ResumeCampaignProposedAction
    from ..models.status_approval_diff_item import StatusApprovalDiffItem


T = TypeVar("T", bound="Approval")


@_attrs_define
class Approval:
    """An action that waits for a person, with all that the person is to see."""

    object_: Literal["approval"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    task_id: str
    """ The same as `id`. """
    status: ApprovalStatus
    """ All but `pending` are final. `expired` counts as rejected. """
    etag: str
    """ Send it as `If-Match` with your answer. Every change gives another one. """
    decision_id: str
    """ The decision that opened it; the only one that it lets through. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    action_digest: str
    """ Of what is shown here. Send it with your answer. """
    evidence_digest: str
    """ SHA-256 of the evidence that it rests on. """
    policy_version: int
    """ Version number of the policy in force. """
    requester: ApprovalRequester
    """ Who caused it, and so cannot answer it. """
    assigned_to: None | str
    assignees: list[str]
    """ The chain of stakeholders, in order. """
    quorum: int
    """ How many different people must agree. """
    votes: list[ApprovalVotesItem]
    """ The answers so far, one of each person. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    remind_at: datetime.datetime | None
    escalate_at: datetime.datetime | None
    expires_at: datetime.datetime
    """ Unanswered by then, it counts as rejected. """
    resolved_at: datetime.datetime | None
    superseded_by: None | str
    ask: str
    """ What the person is asked. """
    reason: str
    """ Why it was proposed, as given. Untrusted text. """
    action: (
        AdjustCampaignBudgetProposedAction
        | CreateAudienceProposedAction
        | EscalateDecisionProposedAction
        | ExcludeAudienceProposedAction
        | NoActionProposedAction
        | None
        | OtherProposedAction
        | PauseCampaignProposedAction
        | ResumeCampaignProposedAction
    )
    diff: list[AudienceApprovalDiffItem | DailyBudgetApprovalDiffItem | OtherApprovalDiffItem | StatusApprovalDiffItem]
    """ What would be different. """
    objections: list[ApprovalObjectionsItem]
    """ The rules that ask for a person. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.adjust_campaign_budget_proposed_action import (
            AdjustCampaignBudgetProposedAction,  # noqa: PLC0415
        )
        from ..models.audience_approval_diff_item import AudienceApprovalDiffItem  # noqa: PLC0415
        from ..models.create_audience_proposed_action import (
            CreateAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.daily_budget_approval_diff_item import DailyBudgetApprovalDiffItem  # noqa: PLC0415
        from ..models.escalate_decision_proposed_action import (
            EscalateDecisionProposedAction,  # noqa: PLC0415
        )
        from ..models.exclude_audience_proposed_action import (
            ExcludeAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.no_action_proposed_action import NoActionProposedAction  # noqa: PLC0415
        from ..models.other_proposed_action import OtherProposedAction  # noqa: PLC0415
        from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction  # noqa: PLC0415
        from ..models.resume_campaign_proposed_action import (
            ResumeCampaignProposedAction,  # noqa: PLC0415
        )
        from ..models.status_approval_diff_item import StatusApprovalDiffItem  # noqa: PLC0415

        object_ = self.object_

        id = self.id

        task_id = self.task_id

        status = self.status.value

        etag = self.etag

        decision_id = self.decision_id

        campaign_id = self.campaign_id

        action_digest = self.action_digest

        evidence_digest = self.evidence_digest

        policy_version = self.policy_version

        requester = self.requester.to_dict()

        assigned_to: None | str
        assigned_to = self.assigned_to

        assignees = self.assignees

        quorum = self.quorum

        votes = []
        for votes_item_data in self.votes:
            votes_item = votes_item_data.to_dict()
            votes.append(votes_item)

        created_at = self.created_at.isoformat()

        remind_at: None | str
        if isinstance(self.remind_at, datetime.datetime):
            remind_at = self.remind_at.isoformat()
        else:
            remind_at = self.remind_at

        escalate_at: None | str
        if isinstance(self.escalate_at, datetime.datetime):
            escalate_at = self.escalate_at.isoformat()
        else:
            escalate_at = self.escalate_at

        expires_at = self.expires_at.isoformat()

        resolved_at: None | str
        if isinstance(self.resolved_at, datetime.datetime):
            resolved_at = self.resolved_at.isoformat()
        else:
            resolved_at = self.resolved_at

        superseded_by: None | str
        superseded_by = self.superseded_by

        ask = self.ask

        reason = self.reason

        action: dict[str, Any] | None
        if isinstance(self.action, PauseCampaignProposedAction):
            action = self.action.to_dict()
        elif isinstance(self.action, ResumeCampaignProposedAction):
            action = self.action.to_dict()
        elif isinstance(self.action, AdjustCampaignBudgetProposedAction):
            action = self.action.to_dict()
        elif isinstance(self.action, CreateAudienceProposedAction):
            action = self.action.to_dict()
        elif isinstance(self.action, ExcludeAudienceProposedAction):
            action = self.action.to_dict()
        elif isinstance(self.action, EscalateDecisionProposedAction):
            action = self.action.to_dict()
        elif isinstance(self.action, NoActionProposedAction):
            action = self.action.to_dict()
        elif isinstance(self.action, OtherProposedAction):
            action = self.action.to_dict()
        else:
            action = self.action

        diff = []
        for diff_item_data in self.diff:
            diff_item: dict[str, Any]
            if isinstance(diff_item_data, DailyBudgetApprovalDiffItem):
                diff_item = diff_item_data.to_dict()
            elif isinstance(diff_item_data, StatusApprovalDiffItem):
                diff_item = diff_item_data.to_dict()
            elif isinstance(diff_item_data, AudienceApprovalDiffItem):
                diff_item = diff_item_data.to_dict()
            else:
                diff_item = diff_item_data.to_dict()

            diff.append(diff_item)

        objections = []
        for objections_item_data in self.objections:
            objections_item = objections_item_data.to_dict()
            objections.append(objections_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "task_id": task_id,
                "status": status,
                "etag": etag,
                "decision_id": decision_id,
                "campaign_id": campaign_id,
                "action_digest": action_digest,
                "evidence_digest": evidence_digest,
                "policy_version": policy_version,
                "requester": requester,
                "assigned_to": assigned_to,
                "assignees": assignees,
                "quorum": quorum,
                "votes": votes,
                "created_at": created_at,
                "remind_at": remind_at,
                "escalate_at": escalate_at,
                "expires_at": expires_at,
                "resolved_at": resolved_at,
                "superseded_by": superseded_by,
                "ask": ask,
                "reason": reason,
                "action": action,
                "diff": diff,
                "objections": objections,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adjust_campaign_budget_proposed_action import (
            AdjustCampaignBudgetProposedAction,  # noqa: PLC0415
        )
        from ..models.approval_objections_item import ApprovalObjectionsItem  # noqa: PLC0415
        from ..models.approval_requester import ApprovalRequester  # noqa: PLC0415
        from ..models.approval_votes_item import ApprovalVotesItem  # noqa: PLC0415
        from ..models.audience_approval_diff_item import AudienceApprovalDiffItem  # noqa: PLC0415
        from ..models.create_audience_proposed_action import (
            CreateAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.daily_budget_approval_diff_item import DailyBudgetApprovalDiffItem  # noqa: PLC0415
        from ..models.escalate_decision_proposed_action import (
            EscalateDecisionProposedAction,  # noqa: PLC0415
        )
        from ..models.exclude_audience_proposed_action import (
            ExcludeAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.no_action_proposed_action import NoActionProposedAction  # noqa: PLC0415
        from ..models.other_approval_diff_item import OtherApprovalDiffItem  # noqa: PLC0415
        from ..models.other_proposed_action import OtherProposedAction  # noqa: PLC0415
        from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction  # noqa: PLC0415
        from ..models.resume_campaign_proposed_action import (
            ResumeCampaignProposedAction,  # noqa: PLC0415
        )
        from ..models.status_approval_diff_item import StatusApprovalDiffItem  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["approval"], d.pop("object"))
        if object_ != "approval":
            raise ValueError(f"object must match const 'approval', got '{object_}'")

        id = d.pop("id")

        task_id = d.pop("task_id")

        status = ApprovalStatus(d.pop("status"))

        etag = d.pop("etag")

        decision_id = d.pop("decision_id")

        campaign_id = d.pop("campaign_id")

        action_digest = d.pop("action_digest")

        evidence_digest = d.pop("evidence_digest")

        policy_version = d.pop("policy_version")

        requester = ApprovalRequester.from_dict(d.pop("requester"))

        def _parse_assigned_to(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        assigned_to = _parse_assigned_to(d.pop("assigned_to"))

        assignees = cast(list[str], d.pop("assignees"))

        quorum = d.pop("quorum")

        votes = []
        _votes = d.pop("votes")
        for votes_item_data in _votes:
            votes_item = ApprovalVotesItem.from_dict(votes_item_data)

            votes.append(votes_item)

        created_at = instant(d.pop("created_at"))

        def _parse_remind_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                remind_at_type_0 = instant(data)

                return remind_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        remind_at = _parse_remind_at(d.pop("remind_at"))

        def _parse_escalate_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                escalate_at_type_0 = instant(data)

                return escalate_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        escalate_at = _parse_escalate_at(d.pop("escalate_at"))

        expires_at = instant(d.pop("expires_at"))

        def _parse_resolved_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                resolved_at_type_0 = instant(data)

                return resolved_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        resolved_at = _parse_resolved_at(d.pop("resolved_at"))

        def _parse_superseded_by(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        superseded_by = _parse_superseded_by(d.pop("superseded_by"))

        ask = d.pop("ask")

        reason = d.pop("reason")

        def _parse_action(
            data: object,
        ) -> (
            AdjustCampaignBudgetProposedAction
            | CreateAudienceProposedAction
            | EscalateDecisionProposedAction
            | ExcludeAudienceProposedAction
            | NoActionProposedAction
            | None
            | OtherProposedAction
            | PauseCampaignProposedAction
            | ResumeCampaignProposedAction
        ):
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_0 = PauseCampaignProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_1 = ResumeCampaignProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_2 = AdjustCampaignBudgetProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_3 = CreateAudienceProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_4 = ExcludeAudienceProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_5 = EscalateDecisionProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_6 = NoActionProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_proposed_action_type_7 = OtherProposedAction.from_dict(data)

                return componentsschemas_proposed_action_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                AdjustCampaignBudgetProposedAction
                | CreateAudienceProposedAction
                | EscalateDecisionProposedAction
                | ExcludeAudienceProposedAction
                | NoActionProposedAction
                | None
                | OtherProposedAction
                | PauseCampaignProposedAction
                | ResumeCampaignProposedAction,
                data,
            )

        action = _parse_action(d.pop("action"))

        diff = []
        _diff = d.pop("diff")
        for diff_item_data in _diff:

            def _parse_diff_item(
                data: object,
            ) -> (
                AudienceApprovalDiffItem | DailyBudgetApprovalDiffItem | OtherApprovalDiffItem | StatusApprovalDiffItem
            ):
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    diff_item_type_0 = DailyBudgetApprovalDiffItem.from_dict(data)

                    return diff_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    diff_item_type_1 = StatusApprovalDiffItem.from_dict(data)

                    return diff_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    diff_item_type_2 = AudienceApprovalDiffItem.from_dict(data)

                    return diff_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                diff_item_type_3 = OtherApprovalDiffItem.from_dict(data)

                return diff_item_type_3

            diff_item = _parse_diff_item(diff_item_data)

            diff.append(diff_item)

        objections = []
        _objections = d.pop("objections")
        for objections_item_data in _objections:
            objections_item = ApprovalObjectionsItem.from_dict(objections_item_data)

            objections.append(objections_item)

        approval = cls(
            object_=object_,
            id=id,
            task_id=task_id,
            status=status,
            etag=etag,
            decision_id=decision_id,
            campaign_id=campaign_id,
            action_digest=action_digest,
            evidence_digest=evidence_digest,
            policy_version=policy_version,
            requester=requester,
            assigned_to=assigned_to,
            assignees=assignees,
            quorum=quorum,
            votes=votes,
            created_at=created_at,
            remind_at=remind_at,
            escalate_at=escalate_at,
            expires_at=expires_at,
            resolved_at=resolved_at,
            superseded_by=superseded_by,
            ask=ask,
            reason=reason,
            action=action,
            diff=diff,
            objections=objections,
        )

        approval.additional_properties = d
        approval.raw = src_dict
        return approval
