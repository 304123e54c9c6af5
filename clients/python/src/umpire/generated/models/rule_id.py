from enum import Enum


class RuleId(str, Enum):
    """What a newer service says beyond these is borne: `.value` is the word, `.is_known` is false."""

    AGENT_SCOPE = "agent.scope"
    AUDIENCE_CONSENT = "audience.consent"
    AUTONOMY_FIRST_N = "autonomy.first_n"
    AUTONOMY_LEVEL = "autonomy.level"
    BUDGET_APPROVAL_FREE_BAND = "budget.approval_free_band"
    BUDGET_COOLDOWN = "budget.cooldown"
    BUDGET_FLOOR = "budget.floor"
    BUDGET_MAX_INCREASE = "budget.max_increase"
    BUDGET_ROLLING_24H_BAND = "budget.rolling_24h_band"
    BUDGET_ROLLING_24H_INCREASE = "budget.rolling_24h_increase"
    CAMPAIGN_STATUS = "campaign.status"
    CLAIMS_UNVERIFIED = "claims.unverified"
    CONFLICT_OSCILLATION = "conflict.oscillation"
    CONFLICT_OTHER_ACTOR = "conflict.other_actor"
    DATA_FRESHNESS = "data.freshness"
    DATA_MISSING = "data.missing"
    DATA_QUALITY = "data.quality"
    HOLD_ACTIVE = "hold.active"
    IMPACT_SCORE = "impact.score"
    KILL_SWITCH = "kill_switch"
    MISTAKE_REPEATED = "mistake.repeated"
    PAUSE_ABOVE_TARGET = "pause.above_target"
    PAUSE_BUNDLE = "pause.bundle"
    PAUSE_EXPERIMENT = "pause.experiment"
    PAUSE_LEVEL2_PRESET = "pause.level2_preset"
    PAUSE_MIN_DAYS = "pause.min_days"
    PAUSE_MIN_SPEND = "pause.min_spend"
    PORTFOLIO_SHARE = "portfolio.share"
    REASON_MISSING = "reason.missing"

    @classmethod
    def _missing_(cls, value: object) -> "RuleId":
        if not isinstance(value, str):
            raise ValueError(f"{value!r} is no {cls.__name__}")
        unknown = str.__new__(cls, value)
        unknown._name_ = "UNKNOWN"
        unknown._value_ = value
        return unknown

    @property
    def is_known(self) -> bool:
        return self._name_ != "UNKNOWN"

    def __str__(self) -> str:
        return str(self.value)
