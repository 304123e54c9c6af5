from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.execution_status import ExecutionStatus
from ..types import Meta, instant

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction
    from ..models.create_audience_action import CreateAudienceAction
    from ..models.escalate_decision_action import EscalateDecisionAction
    from ..models.exclude_audience_action import ExcludeAudienceAction
    from ..models.execution_after import ExecutionAfter
    from ..models.execution_before import ExecutionBefore
    from ..models.no_action_action import NoActionAction
    from ..models.other_action import OtherAction
    from ..models.pause_campaign_action import PauseCampaignAction
    from ..models.resume_campaign_action import ResumeCampaignAction


T = TypeVar("T", bound="Execution")


@_attrs_define
class Execution:
    """What is done on the platform about a decision."""

    object_: Literal["execution"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    decision_id: str
    """ The decision that it is about. """
    approval_id: None | str
    batch_id: None | str
    undoes: None | str
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    agent_id: str
    """ Which agent: the name of its key. """
    status: ExecutionStatus
    """ queued: waits · running · unknown: it may have happened, and reading will tell · succeeded: read back ·
    failed: did not happen · superseded: another one took its place · cancelled: stopped before anything was done
    """
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
    before: ExecutionBefore
    """ What the action would replace, as it stood. """
    after: ExecutionAfter | None
    via: str
    """ The connector: `simulated`, or the name of a real one. """
    attempts: int
    """ How often the platform was told. """
    queued_at: datetime.datetime
    """ When it was queued. RFC 3339 instant. """
    eta: datetime.datetime | None
    expires_at: datetime.datetime
    """ It is not started after this. """
    finished_at: datetime.datetime | None
    detail: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction  # noqa: PLC0415
        from ..models.create_audience_action import CreateAudienceAction  # noqa: PLC0415
        from ..models.escalate_decision_action import EscalateDecisionAction  # noqa: PLC0415
        from ..models.exclude_audience_action import ExcludeAudienceAction  # noqa: PLC0415
        from ..models.execution_after import ExecutionAfter  # noqa: PLC0415
        from ..models.no_action_action import NoActionAction  # noqa: PLC0415
        from ..models.pause_campaign_action import PauseCampaignAction  # noqa: PLC0415
        from ..models.resume_campaign_action import ResumeCampaignAction  # noqa: PLC0415

        object_ = self.object_

        id = self.id

        decision_id = self.decision_id

        approval_id: None | str
        approval_id = self.approval_id

        batch_id: None | str
        batch_id = self.batch_id

        undoes: None | str
        undoes = self.undoes

        campaign_id = self.campaign_id

        agent_id = self.agent_id

        status = self.status.value

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

        before = self.before.to_dict()

        after: dict[str, Any] | None
        if isinstance(self.after, ExecutionAfter):
            after = self.after.to_dict()
        else:
            after = self.after

        via = self.via

        attempts = self.attempts

        queued_at = self.queued_at.isoformat()

        eta: None | str
        if isinstance(self.eta, datetime.datetime):
            eta = self.eta.isoformat()
        else:
            eta = self.eta

        expires_at = self.expires_at.isoformat()

        finished_at: None | str
        if isinstance(self.finished_at, datetime.datetime):
            finished_at = self.finished_at.isoformat()
        else:
            finished_at = self.finished_at

        detail: None | str
        detail = self.detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "decision_id": decision_id,
                "approval_id": approval_id,
                "batch_id": batch_id,
                "undoes": undoes,
                "campaign_id": campaign_id,
                "agent_id": agent_id,
                "status": status,
                "action": action,
                "before": before,
                "after": after,
                "via": via,
                "attempts": attempts,
                "queued_at": queued_at,
                "eta": eta,
                "expires_at": expires_at,
                "finished_at": finished_at,
                "detail": detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adjust_campaign_budget_action import AdjustCampaignBudgetAction  # noqa: PLC0415
        from ..models.create_audience_action import CreateAudienceAction  # noqa: PLC0415
        from ..models.escalate_decision_action import EscalateDecisionAction  # noqa: PLC0415
        from ..models.exclude_audience_action import ExcludeAudienceAction  # noqa: PLC0415
        from ..models.execution_after import ExecutionAfter  # noqa: PLC0415
        from ..models.execution_before import ExecutionBefore  # noqa: PLC0415
        from ..models.no_action_action import NoActionAction  # noqa: PLC0415
        from ..models.other_action import OtherAction  # noqa: PLC0415
        from ..models.pause_campaign_action import PauseCampaignAction  # noqa: PLC0415
        from ..models.resume_campaign_action import ResumeCampaignAction  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["execution"], d.pop("object"))
        if object_ != "execution":
            raise ValueError(f"object must match const 'execution', got '{object_}'")

        id = d.pop("id")

        decision_id = d.pop("decision_id")

        def _parse_approval_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        approval_id = _parse_approval_id(d.pop("approval_id"))

        def _parse_batch_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        batch_id = _parse_batch_id(d.pop("batch_id"))

        def _parse_undoes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        undoes = _parse_undoes(d.pop("undoes"))

        campaign_id = d.pop("campaign_id")

        agent_id = d.pop("agent_id")

        status = ExecutionStatus(d.pop("status"))

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

        before = ExecutionBefore.from_dict(d.pop("before"))

        def _parse_after(data: object) -> ExecutionAfter | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                after_type_0 = ExecutionAfter.from_dict(data)

                return after_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExecutionAfter | None, data)

        after = _parse_after(d.pop("after"))

        via = d.pop("via")

        attempts = d.pop("attempts")

        queued_at = instant(d.pop("queued_at"))

        def _parse_eta(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                eta_type_0 = instant(data)

                return eta_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        eta = _parse_eta(d.pop("eta"))

        expires_at = instant(d.pop("expires_at"))

        def _parse_finished_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                finished_at_type_0 = instant(data)

                return finished_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        finished_at = _parse_finished_at(d.pop("finished_at"))

        def _parse_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail = _parse_detail(d.pop("detail"))

        execution = cls(
            object_=object_,
            id=id,
            decision_id=decision_id,
            approval_id=approval_id,
            batch_id=batch_id,
            undoes=undoes,
            campaign_id=campaign_id,
            agent_id=agent_id,
            status=status,
            action=action,
            before=before,
            after=after,
            via=via,
            attempts=attempts,
            queued_at=queued_at,
            eta=eta,
            expires_at=expires_at,
            finished_at=finished_at,
            detail=detail,
        )

        execution.additional_properties = d
        execution.raw = src_dict
        return execution
