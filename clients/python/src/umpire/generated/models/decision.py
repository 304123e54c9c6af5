from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.criticality import Criticality
from ..models.decision_degraded import DecisionDegraded
from ..models.decision_expires_because import DecisionExpiresBecause
from ..models.decision_mode import DecisionMode
from ..models.outcome import Outcome
from ..types import UNSET, Meta, Unset, instant

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_proposed_action import (
        AdjustCampaignBudgetProposedAction,
    )
    from ..models.approval_request import ApprovalRequest
    from ..models.changed import Changed
    from ..models.claim import Claim
    from ..models.create_audience_proposed_action import CreateAudienceProposedAction
    from ..models.decision_alternatives_item import DecisionAlternativesItem
    from ..models.decision_asked_by import DecisionAskedBy
    from ..models.decision_autonomy import DecisionAutonomy
    from ..models.decision_cache import DecisionCache
    from ..models.decision_context import DecisionContext
    from ..models.decision_execution import DecisionExecution
    from ..models.decision_ledger import DecisionLedger
    from ..models.decision_usage import DecisionUsage
    from ..models.decision_versions import DecisionVersions
    from ..models.escalate_decision_proposed_action import EscalateDecisionProposedAction
    from ..models.evidence import Evidence
    from ..models.exclude_audience_proposed_action import ExcludeAudienceProposedAction
    from ..models.no_action_proposed_action import NoActionProposedAction
    from ..models.other_proposed_action import OtherProposedAction
    from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction
    from ..models.resume_campaign_proposed_action import ResumeCampaignProposedAction
    from ..models.rule_result import RuleResult


T = TypeVar("T", bound="Decision")


@_attrs_define
class Decision:
    """One decision: what was asked, what was found, what the rules said, what follows."""

    object_: Literal["decision"]
    """ Says what kind of thing this is. """
    id: str
    """ Its id, made by the service. """
    created_at: datetime.datetime
    """ When it was made. RFC 3339 instant. """
    expires_at: datetime.datetime
    """ Ask again after this. """
    expires_because: DecisionExpiresBecause
    """ What the answer's life depends on. """
    campaign_id: str
    """ The campaign that it is about: the caller's own id, up to 128 characters. """
    question: None | str
    agent_id: str
    """ Who asked: the name of the key. """
    asked_by: DecisionAskedBy
    """ The key itself and what kind it is: names can repeat, a key's id never does. """
    mode: DecisionMode
    """ `live`: may be executed. `shadow`: recorded as if, and never executed. """
    outcome: Outcome
    """ authorized: you may act now · recommended: a person's call · pending_approval: waits for an approver ·
    escalated: needs a person's own judgement · rejected: a hard rule forbids it · deferred: not yet, see retry_at ·
    no_action: leave it as it is · abstained: not enough evidence. Treat any other word as `escalated`. """
    answer: str
    """ One sentence. """
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
    reason: str
    """ Why, in a sentence for people. """
    confidence: float | None
    flips_if: None | str
    evidence: list[Evidence]
    """ The figures that it rests on. """
    claims: list[Claim]
    """ Figures in the text, each with the evidence that bears it out. """
    rules: list[RuleResult]
    """ What each rule found, whatever the outcome. """
    alternatives: list[DecisionAlternativesItem]
    """ What else was considered, with what the rules said of it, the best first. """
    warnings: list[str]
    """ What a reader should know besides, one sentence each. """
    degraded: DecisionDegraded | None
    retry_at: datetime.datetime | None
    approval: ApprovalRequest | None
    task_id: None | str
    execution: DecisionExecution
    """ What the decision itself set going. `GET /decisions/{id}` tells what became of it. """
    undoes: None | str
    autonomy: DecisionAutonomy
    """ The level at which it was decided. """
    criticality: Criticality
    emergency: bool
    """ A person ordered this stop at once; no rule stands over it. """
    context: DecisionContext
    """ The caller's claims, as given. """
    cache: DecisionCache
    """ Whether the answer was reasoned before. """
    usage: DecisionUsage
    """ Who reasoned, and what that cost. """
    versions: DecisionVersions
    """ The editions of all that took part, so that the answer can be explained later. """
    data_snapshot_time: datetime.datetime | None
    data_freshness_hours: float | None
    note: None | str
    ledger: DecisionLedger
    """ Where it is recorded. """
    changed: Changed | Unset = UNSET
    """ Which things that say what the service may do are different after this. """
    outcome_as_sent: str | Unset = UNSET
    """ Set by this client where it does not know the outcome, which then is `escalated`: the word that was sent.
    """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.adjust_campaign_budget_proposed_action import (
            AdjustCampaignBudgetProposedAction,  # noqa: PLC0415
        )
        from ..models.approval_request import ApprovalRequest  # noqa: PLC0415
        from ..models.create_audience_proposed_action import (
            CreateAudienceProposedAction,  # noqa: PLC0415
        )
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

        object_ = self.object_

        id = self.id

        created_at = self.created_at.isoformat()

        expires_at = self.expires_at.isoformat()

        expires_because = self.expires_because.value

        campaign_id = self.campaign_id

        question: None | str
        question = self.question

        agent_id = self.agent_id

        asked_by = self.asked_by.to_dict()

        mode = self.mode.value

        outcome = self.outcome.value

        answer = self.answer

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

        reason = self.reason

        confidence: float | None
        confidence = self.confidence

        flips_if: None | str
        flips_if = self.flips_if

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        claims = []
        for claims_item_data in self.claims:
            claims_item = claims_item_data.to_dict()
            claims.append(claims_item)

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        alternatives = []
        for alternatives_item_data in self.alternatives:
            alternatives_item = alternatives_item_data.to_dict()
            alternatives.append(alternatives_item)

        warnings = self.warnings

        degraded: None | str
        if isinstance(self.degraded, DecisionDegraded):
            degraded = self.degraded.value
        else:
            degraded = self.degraded

        retry_at: None | str
        if isinstance(self.retry_at, datetime.datetime):
            retry_at = self.retry_at.isoformat()
        else:
            retry_at = self.retry_at

        approval: dict[str, Any] | None
        if isinstance(self.approval, ApprovalRequest):
            approval = self.approval.to_dict()
        else:
            approval = self.approval

        task_id: None | str
        task_id = self.task_id

        execution = self.execution.to_dict()

        undoes: None | str
        undoes = self.undoes

        autonomy = self.autonomy.to_dict()

        criticality = self.criticality.value

        emergency = self.emergency

        context = self.context.to_dict()

        cache = self.cache.to_dict()

        usage = self.usage.to_dict()

        versions = self.versions.to_dict()

        data_snapshot_time: None | str
        if isinstance(self.data_snapshot_time, datetime.datetime):
            data_snapshot_time = self.data_snapshot_time.isoformat()
        else:
            data_snapshot_time = self.data_snapshot_time

        data_freshness_hours: float | None
        data_freshness_hours = self.data_freshness_hours

        note: None | str
        note = self.note

        ledger = self.ledger.to_dict()

        changed: dict[str, Any] | Unset = UNSET
        if not isinstance(self.changed, Unset):
            changed = self.changed.to_dict()

        outcome_as_sent = self.outcome_as_sent

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "id": id,
                "created_at": created_at,
                "expires_at": expires_at,
                "expires_because": expires_because,
                "campaign_id": campaign_id,
                "question": question,
                "agent_id": agent_id,
                "asked_by": asked_by,
                "mode": mode,
                "outcome": outcome,
                "answer": answer,
                "action": action,
                "reason": reason,
                "confidence": confidence,
                "flips_if": flips_if,
                "evidence": evidence,
                "claims": claims,
                "rules": rules,
                "alternatives": alternatives,
                "warnings": warnings,
                "degraded": degraded,
                "retry_at": retry_at,
                "approval": approval,
                "task_id": task_id,
                "execution": execution,
                "undoes": undoes,
                "autonomy": autonomy,
                "criticality": criticality,
                "emergency": emergency,
                "context": context,
                "cache": cache,
                "usage": usage,
                "versions": versions,
                "data_snapshot_time": data_snapshot_time,
                "data_freshness_hours": data_freshness_hours,
                "note": note,
                "ledger": ledger,
            }
        )
        if changed is not UNSET:
            field_dict["changed"] = changed
        if outcome_as_sent is not UNSET:
            field_dict["outcome_as_sent"] = outcome_as_sent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adjust_campaign_budget_proposed_action import (
            AdjustCampaignBudgetProposedAction,  # noqa: PLC0415
        )
        from ..models.approval_request import ApprovalRequest  # noqa: PLC0415
        from ..models.changed import Changed  # noqa: PLC0415
        from ..models.claim import Claim  # noqa: PLC0415
        from ..models.create_audience_proposed_action import (
            CreateAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.decision_alternatives_item import DecisionAlternativesItem  # noqa: PLC0415
        from ..models.decision_asked_by import DecisionAskedBy  # noqa: PLC0415
        from ..models.decision_autonomy import DecisionAutonomy  # noqa: PLC0415
        from ..models.decision_cache import DecisionCache  # noqa: PLC0415
        from ..models.decision_context import DecisionContext  # noqa: PLC0415
        from ..models.decision_execution import DecisionExecution  # noqa: PLC0415
        from ..models.decision_ledger import DecisionLedger  # noqa: PLC0415
        from ..models.decision_usage import DecisionUsage  # noqa: PLC0415
        from ..models.decision_versions import DecisionVersions  # noqa: PLC0415
        from ..models.escalate_decision_proposed_action import (
            EscalateDecisionProposedAction,  # noqa: PLC0415
        )
        from ..models.evidence import Evidence  # noqa: PLC0415
        from ..models.exclude_audience_proposed_action import (
            ExcludeAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.no_action_proposed_action import NoActionProposedAction  # noqa: PLC0415
        from ..models.other_proposed_action import OtherProposedAction  # noqa: PLC0415
        from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction  # noqa: PLC0415
        from ..models.resume_campaign_proposed_action import (
            ResumeCampaignProposedAction,  # noqa: PLC0415
        )
        from ..models.rule_result import RuleResult  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["decision"], d.pop("object"))
        if object_ != "decision":
            raise ValueError(f"object must match const 'decision', got '{object_}'")

        id = d.pop("id")

        created_at = instant(d.pop("created_at"))

        expires_at = instant(d.pop("expires_at"))

        expires_because = DecisionExpiresBecause(d.pop("expires_because"))

        campaign_id = d.pop("campaign_id")

        def _parse_question(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        question = _parse_question(d.pop("question"))

        agent_id = d.pop("agent_id")

        asked_by = DecisionAskedBy.from_dict(d.pop("asked_by"))

        mode = DecisionMode(d.pop("mode"))

        outcome = Outcome(d.pop("outcome"))

        answer = d.pop("answer")

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

        reason = d.pop("reason")

        def _parse_confidence(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        confidence = _parse_confidence(d.pop("confidence"))

        def _parse_flips_if(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        flips_if = _parse_flips_if(d.pop("flips_if"))

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        claims = []
        _claims = d.pop("claims")
        for claims_item_data in _claims:
            claims_item = Claim.from_dict(claims_item_data)

            claims.append(claims_item)

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = RuleResult.from_dict(rules_item_data)

            rules.append(rules_item)

        alternatives = []
        _alternatives = d.pop("alternatives")
        for alternatives_item_data in _alternatives:
            alternatives_item = DecisionAlternativesItem.from_dict(alternatives_item_data)

            alternatives.append(alternatives_item)

        warnings = cast(list[str], d.pop("warnings"))

        def _parse_degraded(data: object) -> DecisionDegraded | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                degraded_type_0 = DecisionDegraded(data)

                return degraded_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DecisionDegraded | None, data)

        degraded = _parse_degraded(d.pop("degraded"))

        def _parse_retry_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                retry_at_type_0 = instant(data)

                return retry_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        retry_at = _parse_retry_at(d.pop("retry_at"))

        def _parse_approval(data: object) -> ApprovalRequest | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                approval_type_0 = ApprovalRequest.from_dict(data)

                return approval_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ApprovalRequest | None, data)

        approval = _parse_approval(d.pop("approval"))

        def _parse_task_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        task_id = _parse_task_id(d.pop("task_id"))

        execution = DecisionExecution.from_dict(d.pop("execution"))

        def _parse_undoes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        undoes = _parse_undoes(d.pop("undoes"))

        autonomy = DecisionAutonomy.from_dict(d.pop("autonomy"))

        criticality = Criticality(d.pop("criticality"))

        emergency = d.pop("emergency")

        context = DecisionContext.from_dict(d.pop("context"))

        cache = DecisionCache.from_dict(d.pop("cache"))

        usage = DecisionUsage.from_dict(d.pop("usage"))

        versions = DecisionVersions.from_dict(d.pop("versions"))

        def _parse_data_snapshot_time(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                data_snapshot_time_type_0 = instant(data)

                return data_snapshot_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        data_snapshot_time = _parse_data_snapshot_time(d.pop("data_snapshot_time"))

        def _parse_data_freshness_hours(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        data_freshness_hours = _parse_data_freshness_hours(d.pop("data_freshness_hours"))

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        ledger = DecisionLedger.from_dict(d.pop("ledger"))

        _changed = d.pop("changed", UNSET)
        changed: Changed | Unset
        if isinstance(_changed, Unset):
            changed = UNSET
        else:
            changed = Changed.from_dict(_changed)

        outcome_as_sent = d.pop("outcome_as_sent", UNSET)

        decision = cls(
            object_=object_,
            id=id,
            created_at=created_at,
            expires_at=expires_at,
            expires_because=expires_because,
            campaign_id=campaign_id,
            question=question,
            agent_id=agent_id,
            asked_by=asked_by,
            mode=mode,
            outcome=outcome,
            answer=answer,
            action=action,
            reason=reason,
            confidence=confidence,
            flips_if=flips_if,
            evidence=evidence,
            claims=claims,
            rules=rules,
            alternatives=alternatives,
            warnings=warnings,
            degraded=degraded,
            retry_at=retry_at,
            approval=approval,
            task_id=task_id,
            execution=execution,
            undoes=undoes,
            autonomy=autonomy,
            criticality=criticality,
            emergency=emergency,
            context=context,
            cache=cache,
            usage=usage,
            versions=versions,
            data_snapshot_time=data_snapshot_time,
            data_freshness_hours=data_freshness_hours,
            note=note,
            ledger=ledger,
            changed=changed,
            outcome_as_sent=outcome_as_sent,
        )

        decision.additional_properties = d
        decision.raw = src_dict
        return decision
