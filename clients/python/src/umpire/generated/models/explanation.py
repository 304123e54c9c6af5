from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.outcome import Outcome
from ..types import Meta

if TYPE_CHECKING:
    from ..models.adjust_campaign_budget_proposed_action import (
        AdjustCampaignBudgetProposedAction,
    )
    from ..models.create_audience_proposed_action import CreateAudienceProposedAction
    from ..models.decision_alternatives_item import DecisionAlternativesItem
    from ..models.decision_preview_flips_item import DecisionPreviewFlipsItem
    from ..models.escalate_decision_proposed_action import EscalateDecisionProposedAction
    from ..models.evidence import Evidence
    from ..models.exclude_audience_proposed_action import ExcludeAudienceProposedAction
    from ..models.explanation_asked import ExplanationAsked
    from ..models.explanation_decided_by import ExplanationDecidedBy
    from ..models.explanation_reasoner import ExplanationReasoner
    from ..models.explanation_state import ExplanationState
    from ..models.feedback import Feedback
    from ..models.measured_outcome import MeasuredOutcome
    from ..models.no_action_proposed_action import NoActionProposedAction
    from ..models.other_proposed_action import OtherProposedAction
    from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction
    from ..models.resume_campaign_proposed_action import ResumeCampaignProposedAction
    from ..models.rule_result import RuleResult


T = TypeVar("T", bound="Explanation")


@_attrs_define
class Explanation:
    """How a decision came about, from the record alone."""

    object_: Literal["explanation"]
    """ Says what kind of thing this is. """
    decision_id: str
    """ The decision that it is about. """
    asked: ExplanationAsked
    """ What was asked, by whom, when. """
    outcome: Outcome
    """ authorized: you may act now · recommended: a person's call · pending_approval: waits for an approver ·
    escalated: needs a person's own judgement · rejected: a hard rule forbids it · deferred: not yet, see retry_at ·
    no_action: leave it as it is · abstained: not enough evidence. Treat any other word as `escalated`. """
    answer: str
    """ The answer in one sentence. """
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
    decided_by: ExplanationDecidedBy | None
    evidence: list[Evidence]
    """ The figures that it rests on. """
    rules: list[RuleResult]
    """ What each rule found, whatever the outcome. """
    reasoner: ExplanationReasoner
    """ What the reasoner said, and on what. """
    alternatives: list[DecisionAlternativesItem]
    """ What else was considered, with what the rules said of it, the best first. """
    flips: list[DecisionPreviewFlipsItem]
    """ The smallest changes that would flip it, what decided first. """
    state: ExplanationState
    """ What became of it. """
    outcomes: list[MeasuredOutcome]
    """ What was measured after the decision. """
    feedback: list[Feedback]
    """ What people said of the decision. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        from ..models.adjust_campaign_budget_proposed_action import (
            AdjustCampaignBudgetProposedAction,  # noqa: PLC0415
        )
        from ..models.create_audience_proposed_action import (
            CreateAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.escalate_decision_proposed_action import (
            EscalateDecisionProposedAction,  # noqa: PLC0415
        )
        from ..models.exclude_audience_proposed_action import (
            ExcludeAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.explanation_decided_by import ExplanationDecidedBy  # noqa: PLC0415
        from ..models.no_action_proposed_action import NoActionProposedAction  # noqa: PLC0415
        from ..models.other_proposed_action import OtherProposedAction  # noqa: PLC0415
        from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction  # noqa: PLC0415
        from ..models.resume_campaign_proposed_action import (
            ResumeCampaignProposedAction,  # noqa: PLC0415
        )

        object_ = self.object_

        decision_id = self.decision_id

        asked = self.asked.to_dict()

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

        decided_by: dict[str, Any] | None
        if isinstance(self.decided_by, ExplanationDecidedBy):
            decided_by = self.decided_by.to_dict()
        else:
            decided_by = self.decided_by

        evidence = []
        for evidence_item_data in self.evidence:
            evidence_item = evidence_item_data.to_dict()
            evidence.append(evidence_item)

        rules = []
        for rules_item_data in self.rules:
            rules_item = rules_item_data.to_dict()
            rules.append(rules_item)

        reasoner = self.reasoner.to_dict()

        alternatives = []
        for alternatives_item_data in self.alternatives:
            alternatives_item = alternatives_item_data.to_dict()
            alternatives.append(alternatives_item)

        flips = []
        for flips_item_data in self.flips:
            flips_item = flips_item_data.to_dict()
            flips.append(flips_item)

        state = self.state.to_dict()

        outcomes = []
        for outcomes_item_data in self.outcomes:
            outcomes_item = outcomes_item_data.to_dict()
            outcomes.append(outcomes_item)

        feedback = []
        for feedback_item_data in self.feedback:
            feedback_item = feedback_item_data.to_dict()
            feedback.append(feedback_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object": object_,
                "decision_id": decision_id,
                "asked": asked,
                "outcome": outcome,
                "answer": answer,
                "action": action,
                "decided_by": decided_by,
                "evidence": evidence,
                "rules": rules,
                "reasoner": reasoner,
                "alternatives": alternatives,
                "flips": flips,
                "state": state,
                "outcomes": outcomes,
                "feedback": feedback,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adjust_campaign_budget_proposed_action import (
            AdjustCampaignBudgetProposedAction,  # noqa: PLC0415
        )
        from ..models.create_audience_proposed_action import (
            CreateAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.decision_alternatives_item import DecisionAlternativesItem  # noqa: PLC0415
        from ..models.decision_preview_flips_item import DecisionPreviewFlipsItem  # noqa: PLC0415
        from ..models.escalate_decision_proposed_action import (
            EscalateDecisionProposedAction,  # noqa: PLC0415
        )
        from ..models.evidence import Evidence  # noqa: PLC0415
        from ..models.exclude_audience_proposed_action import (
            ExcludeAudienceProposedAction,  # noqa: PLC0415
        )
        from ..models.explanation_asked import ExplanationAsked  # noqa: PLC0415
        from ..models.explanation_decided_by import ExplanationDecidedBy  # noqa: PLC0415
        from ..models.explanation_reasoner import ExplanationReasoner  # noqa: PLC0415
        from ..models.explanation_state import ExplanationState  # noqa: PLC0415
        from ..models.feedback import Feedback  # noqa: PLC0415
        from ..models.measured_outcome import MeasuredOutcome  # noqa: PLC0415
        from ..models.no_action_proposed_action import NoActionProposedAction  # noqa: PLC0415
        from ..models.other_proposed_action import OtherProposedAction  # noqa: PLC0415
        from ..models.pause_campaign_proposed_action import PauseCampaignProposedAction  # noqa: PLC0415
        from ..models.resume_campaign_proposed_action import (
            ResumeCampaignProposedAction,  # noqa: PLC0415
        )
        from ..models.rule_result import RuleResult  # noqa: PLC0415

        d = dict(src_dict)
        object_ = cast(Literal["explanation"], d.pop("object"))
        if object_ != "explanation":
            raise ValueError(f"object must match const 'explanation', got '{object_}'")

        decision_id = d.pop("decision_id")

        asked = ExplanationAsked.from_dict(d.pop("asked"))

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

        def _parse_decided_by(data: object) -> ExplanationDecidedBy | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                decided_by_type_0 = ExplanationDecidedBy.from_dict(data)

                return decided_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ExplanationDecidedBy | None, data)

        decided_by = _parse_decided_by(d.pop("decided_by"))

        evidence = []
        _evidence = d.pop("evidence")
        for evidence_item_data in _evidence:
            evidence_item = Evidence.from_dict(evidence_item_data)

            evidence.append(evidence_item)

        rules = []
        _rules = d.pop("rules")
        for rules_item_data in _rules:
            rules_item = RuleResult.from_dict(rules_item_data)

            rules.append(rules_item)

        reasoner = ExplanationReasoner.from_dict(d.pop("reasoner"))

        alternatives = []
        _alternatives = d.pop("alternatives")
        for alternatives_item_data in _alternatives:
            alternatives_item = DecisionAlternativesItem.from_dict(alternatives_item_data)

            alternatives.append(alternatives_item)

        flips = []
        _flips = d.pop("flips")
        for flips_item_data in _flips:
            flips_item = DecisionPreviewFlipsItem.from_dict(flips_item_data)

            flips.append(flips_item)

        state = ExplanationState.from_dict(d.pop("state"))

        outcomes = []
        _outcomes = d.pop("outcomes")
        for outcomes_item_data in _outcomes:
            outcomes_item = MeasuredOutcome.from_dict(outcomes_item_data)

            outcomes.append(outcomes_item)

        feedback = []
        _feedback = d.pop("feedback")
        for feedback_item_data in _feedback:
            feedback_item = Feedback.from_dict(feedback_item_data)

            feedback.append(feedback_item)

        explanation = cls(
            object_=object_,
            decision_id=decision_id,
            asked=asked,
            outcome=outcome,
            answer=answer,
            action=action,
            decided_by=decided_by,
            evidence=evidence,
            rules=rules,
            reasoner=reasoner,
            alternatives=alternatives,
            flips=flips,
            state=state,
            outcomes=outcomes,
            feedback=feedback,
        )

        explanation.additional_properties = d
        explanation.raw = src_dict
        return explanation
