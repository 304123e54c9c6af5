from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import Meta

if TYPE_CHECKING:
    from ..models.policy_document_statistics_elasticity import (
        PolicyDocumentStatisticsElasticity,
    )
    from ..models.policy_document_statistics_hysteresis import (
        PolicyDocumentStatisticsHysteresis,
    )


T = TypeVar("T", bound="PolicyDocumentStatistics")


@_attrs_define
class PolicyDocumentStatistics:
    """How the embedded reasoner weighs evidence."""

    prior_dispersion: float
    """ Daily variance over binomial before any data; 1 is none. A number without unit. """
    prior_dispersion_days: float
    """ Days of data that this prior weighs as much as. """
    max_prior_clicks: float
    """ Most that a portfolio prior may weigh, in clicks. """
    pause_probability: float
    """ Probability, 0.5 to 1, that a pause needs. """
    first_look_probability: float
    """ Enough on its own on the first day on which a campaign can be paused. """
    pause_e_value: float
    """ E-value, the strength of evidence, that a pause needs on later days. """
    decrease_probability: float
    """ Probability, 0.5 to 1, that a decrease needs. """
    increase_probability: float
    """ Probability, 0.5 to 1, that an increase needs. """
    hysteresis: PolicyDocumentStatisticsHysteresis
    """ Probabilities at which an action already chosen would be left again. """
    elasticity: PolicyDocumentStatisticsElasticity
    """ Revenue grows as spend to this power, before own experience. """
    limited_spend_bp: int
    """ Limited by budget: at least this share of it is spent … In basis points: 1500 is 15 %. """
    limited_days: int
    """ … on at least so many of the last 7 days. """
    horizon_days: int
    """ Days for which the profit of an action is reckoned. """
    risk_aversion: float
    """ Standard deviations of profit charged to an uncertain action. A number without unit. """
    action_cost_days: float
    """ Cost of touching a campaign, in days of its budget. """
    irreversible_cost_days: float
    """ More of it for what cannot be taken back. In days. """
    anomaly_z: float
    """ Robust z beyond which a day is an anomaly. """
    meta: Meta = _attrs_field(init=False, factory=Meta, eq=False, repr=False)
    """What came beside it, of an answer: `etag`, `request_id`, `replayed`."""
    raw: Mapping[str, Any] = _attrs_field(init=False, factory=dict, eq=False, repr=False)
    """The JSON that it was read from."""

    def to_dict(self) -> dict[str, Any]:
        prior_dispersion = self.prior_dispersion

        prior_dispersion_days = self.prior_dispersion_days

        max_prior_clicks = self.max_prior_clicks

        pause_probability = self.pause_probability

        first_look_probability = self.first_look_probability

        pause_e_value = self.pause_e_value

        decrease_probability = self.decrease_probability

        increase_probability = self.increase_probability

        hysteresis = self.hysteresis.to_dict()

        elasticity = self.elasticity.to_dict()

        limited_spend_bp = self.limited_spend_bp

        limited_days = self.limited_days

        horizon_days = self.horizon_days

        risk_aversion = self.risk_aversion

        action_cost_days = self.action_cost_days

        irreversible_cost_days = self.irreversible_cost_days

        anomaly_z = self.anomaly_z

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "prior_dispersion": prior_dispersion,
                "prior_dispersion_days": prior_dispersion_days,
                "max_prior_clicks": max_prior_clicks,
                "pause_probability": pause_probability,
                "first_look_probability": first_look_probability,
                "pause_e_value": pause_e_value,
                "decrease_probability": decrease_probability,
                "increase_probability": increase_probability,
                "hysteresis": hysteresis,
                "elasticity": elasticity,
                "limited_spend_bp": limited_spend_bp,
                "limited_days": limited_days,
                "horizon_days": horizon_days,
                "risk_aversion": risk_aversion,
                "action_cost_days": action_cost_days,
                "irreversible_cost_days": irreversible_cost_days,
                "anomaly_z": anomaly_z,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.policy_document_statistics_elasticity import (
            PolicyDocumentStatisticsElasticity,  # noqa: PLC0415
        )
        from ..models.policy_document_statistics_hysteresis import (
            PolicyDocumentStatisticsHysteresis,  # noqa: PLC0415
        )

        d = dict(src_dict)
        prior_dispersion = d.pop("prior_dispersion")

        prior_dispersion_days = d.pop("prior_dispersion_days")

        max_prior_clicks = d.pop("max_prior_clicks")

        pause_probability = d.pop("pause_probability")

        first_look_probability = d.pop("first_look_probability")

        pause_e_value = d.pop("pause_e_value")

        decrease_probability = d.pop("decrease_probability")

        increase_probability = d.pop("increase_probability")

        hysteresis = PolicyDocumentStatisticsHysteresis.from_dict(d.pop("hysteresis"))

        elasticity = PolicyDocumentStatisticsElasticity.from_dict(d.pop("elasticity"))

        limited_spend_bp = d.pop("limited_spend_bp")

        limited_days = d.pop("limited_days")

        horizon_days = d.pop("horizon_days")

        risk_aversion = d.pop("risk_aversion")

        action_cost_days = d.pop("action_cost_days")

        irreversible_cost_days = d.pop("irreversible_cost_days")

        anomaly_z = d.pop("anomaly_z")

        policy_document_statistics = cls(
            prior_dispersion=prior_dispersion,
            prior_dispersion_days=prior_dispersion_days,
            max_prior_clicks=max_prior_clicks,
            pause_probability=pause_probability,
            first_look_probability=first_look_probability,
            pause_e_value=pause_e_value,
            decrease_probability=decrease_probability,
            increase_probability=increase_probability,
            hysteresis=hysteresis,
            elasticity=elasticity,
            limited_spend_bp=limited_spend_bp,
            limited_days=limited_days,
            horizon_days=horizon_days,
            risk_aversion=risk_aversion,
            action_cost_days=action_cost_days,
            irreversible_cost_days=irreversible_cost_days,
            anomaly_z=anomaly_z,
        )

        policy_document_statistics.raw = src_dict
        return policy_document_statistics
