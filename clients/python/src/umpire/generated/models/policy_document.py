from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.decision_mode import DecisionMode
from ..types import UNSET, Meta, Unset

if TYPE_CHECKING:
    from ..models.policy_document_agents import PolicyDocumentAgents
    from ..models.policy_document_approvals import PolicyDocumentApprovals
    from ..models.policy_document_autonomy import PolicyDocumentAutonomy
    from ..models.policy_document_budget import PolicyDocumentBudget
    from ..models.policy_document_business import PolicyDocumentBusiness
    from ..models.policy_document_cache import PolicyDocumentCache
    from ..models.policy_document_conflict import PolicyDocumentConflict
    from ..models.policy_document_evidence import PolicyDocumentEvidence
    from ..models.policy_document_execution import PolicyDocumentExecution
    from ..models.policy_document_freshness import PolicyDocumentFreshness
    from ..models.policy_document_impact import PolicyDocumentImpact
    from ..models.policy_document_models import PolicyDocumentModels
    from ..models.policy_document_pause import PolicyDocumentPause
    from ..models.policy_document_portfolio import PolicyDocumentPortfolio
    from ..models.policy_document_privacy import PolicyDocumentPrivacy
    from ..models.policy_document_statistics import PolicyDocumentStatistics
    from ..models.policy_document_targets import PolicyDocumentTargets


T = TypeVar("T", bound="PolicyDocument")


@_attrs_define
class PolicyDocument:
    """A workspace's written limits. `_bp` are basis points: 1500 is 15 %."""

    mode: DecisionMode
    """ `live`: may be executed. `shadow`: recorded as if, and never executed. """
    autonomy: PolicyDocumentAutonomy
    """ How far agents may go, and how they earn and lose it. """
    agents: PolicyDocumentAgents
    """ Agents by the name of their key. """
    approvals: PolicyDocumentApprovals
    """ Who is asked, how long, and what silence means. """
    impact: PolicyDocumentImpact
    """ How grave an action is: weights of a score. """
    execution: PolicyDocumentExecution
    """ When and how decisions are executed. """
    budget: PolicyDocumentBudget
    """ What a daily budget may become. """
    portfolio: PolicyDocumentPortfolio
    """ What a campaign may be of its account. """
    pause: PolicyDocumentPause
    """ When a campaign may be paused. """
    targets: PolicyDocumentTargets
    """ What a campaign is held to that has no targets of its own. """
    conflict: PolicyDocumentConflict
    """ What changes by others mean. """
    freshness: PolicyDocumentFreshness
    """ How old the data may be. """
    evidence: PolicyDocumentEvidence
    """ How much data a judgement needs. """
    statistics: PolicyDocumentStatistics
    """ How the embedded reasoner weighs evidence. """
    privacy: PolicyDocumentPrivacy
    """ How long what is kept. """
    cache: PolicyDocumentCache
    """ How long an answer is good for the same question. """
    business: PolicyDocumentBusiness | Unset = UNSET
    """ What models are told of the business. """
    models: PolicyDocumentModels | Unset = UNSET
    """ When models are asked, and what they may cost. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        mode = self.mode.value

        autonomy = self.autonomy.to_dict()

        agents = self.agents.to_dict()

        approvals = self.approvals.to_dict()

        impact = self.impact.to_dict()

        execution = self.execution.to_dict()

        budget = self.budget.to_dict()

        portfolio = self.portfolio.to_dict()

        pause = self.pause.to_dict()

        targets = self.targets.to_dict()

        conflict = self.conflict.to_dict()

        freshness = self.freshness.to_dict()

        evidence = self.evidence.to_dict()

        statistics = self.statistics.to_dict()

        privacy = self.privacy.to_dict()

        cache = self.cache.to_dict()

        business: dict[str, Any] | Unset = UNSET
        if not isinstance(self.business, Unset):
            business = self.business.to_dict()

        models: dict[str, Any] | Unset = UNSET
        if not isinstance(self.models, Unset):
            models = self.models.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mode": mode,
                "autonomy": autonomy,
                "agents": agents,
                "approvals": approvals,
                "impact": impact,
                "execution": execution,
                "budget": budget,
                "portfolio": portfolio,
                "pause": pause,
                "targets": targets,
                "conflict": conflict,
                "freshness": freshness,
                "evidence": evidence,
                "statistics": statistics,
                "privacy": privacy,
                "cache": cache,
            }
        )
        if business is not UNSET:
            field_dict["business"] = business
        if models is not UNSET:
            field_dict["models"] = models

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_agents import PolicyDocumentAgents  # noqa: PLC0415
        from ..models.policy_document_approvals import PolicyDocumentApprovals  # noqa: PLC0415
        from ..models.policy_document_autonomy import PolicyDocumentAutonomy  # noqa: PLC0415
        from ..models.policy_document_budget import PolicyDocumentBudget  # noqa: PLC0415
        from ..models.policy_document_business import PolicyDocumentBusiness  # noqa: PLC0415
        from ..models.policy_document_cache import PolicyDocumentCache  # noqa: PLC0415
        from ..models.policy_document_conflict import PolicyDocumentConflict  # noqa: PLC0415
        from ..models.policy_document_evidence import PolicyDocumentEvidence  # noqa: PLC0415
        from ..models.policy_document_execution import PolicyDocumentExecution  # noqa: PLC0415
        from ..models.policy_document_freshness import PolicyDocumentFreshness  # noqa: PLC0415
        from ..models.policy_document_impact import PolicyDocumentImpact  # noqa: PLC0415
        from ..models.policy_document_models import PolicyDocumentModels  # noqa: PLC0415
        from ..models.policy_document_pause import PolicyDocumentPause  # noqa: PLC0415
        from ..models.policy_document_portfolio import PolicyDocumentPortfolio  # noqa: PLC0415
        from ..models.policy_document_privacy import PolicyDocumentPrivacy  # noqa: PLC0415
        from ..models.policy_document_statistics import PolicyDocumentStatistics  # noqa: PLC0415
        from ..models.policy_document_targets import PolicyDocumentTargets  # noqa: PLC0415

        d = dict(src_dict)
        mode = DecisionMode(d.pop("mode"))

        autonomy = PolicyDocumentAutonomy.from_dict(d.pop("autonomy"))

        agents = PolicyDocumentAgents.from_dict(d.pop("agents"))

        approvals = PolicyDocumentApprovals.from_dict(d.pop("approvals"))

        impact = PolicyDocumentImpact.from_dict(d.pop("impact"))

        execution = PolicyDocumentExecution.from_dict(d.pop("execution"))

        budget = PolicyDocumentBudget.from_dict(d.pop("budget"))

        portfolio = PolicyDocumentPortfolio.from_dict(d.pop("portfolio"))

        pause = PolicyDocumentPause.from_dict(d.pop("pause"))

        targets = PolicyDocumentTargets.from_dict(d.pop("targets"))

        conflict = PolicyDocumentConflict.from_dict(d.pop("conflict"))

        freshness = PolicyDocumentFreshness.from_dict(d.pop("freshness"))

        evidence = PolicyDocumentEvidence.from_dict(d.pop("evidence"))

        statistics = PolicyDocumentStatistics.from_dict(d.pop("statistics"))

        privacy = PolicyDocumentPrivacy.from_dict(d.pop("privacy"))

        cache = PolicyDocumentCache.from_dict(d.pop("cache"))

        _business = d.pop("business", UNSET)
        business: PolicyDocumentBusiness | Unset
        if isinstance(_business, Unset):
            business = UNSET
        else:
            business = PolicyDocumentBusiness.from_dict(_business)

        _models = d.pop("models", UNSET)
        models: PolicyDocumentModels | Unset
        if isinstance(_models, Unset):
            models = UNSET
        else:
            models = PolicyDocumentModels.from_dict(_models)

        policy_document = cls(
            mode=mode,
            autonomy=autonomy,
            agents=agents,
            approvals=approvals,
            impact=impact,
            execution=execution,
            budget=budget,
            portfolio=portfolio,
            pause=pause,
            targets=targets,
            conflict=conflict,
            freshness=freshness,
            evidence=evidence,
            statistics=statistics,
            privacy=privacy,
            cache=cache,
            business=business,
            models=models,
        )

        policy_document.raw = src_dict
        return policy_document
