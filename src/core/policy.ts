import type { Digest } from "./ids.ts";
import { type AmountByCurrency, AUTHORITY_DEFAULTS, type AuthorityPolicy } from "./policy-authority.ts";
import { MODELS_DEFAULTS, type ModelsPolicy } from "./policy-models.ts";
import type { Instant } from "./time.ts";

/**
 * A workspace's written limits: the only source of numbers for the rules and the reasoner. The names are those of the
 * document on the wire (`GET /policy`), because its digest is taken over them. `_bp` basis points, durations ISO 8601,
 * amounts by currency in minor units. A currency that a limit does not name is a missing fact: the rule abstains.
 */
export interface PolicyDocument extends AuthorityPolicy, ModelsPolicy {
  readonly mode: "live" | "shadow";
  readonly budget: {
    /** |change| up to this is free (guide L56). */
    readonly approval_free_bp: number;
    /** An increase beyond this is refused (guide L71-76: 150 %). */
    readonly max_increase_bp: number;
    /** Smallest daily budget (guide L77-79). */
    readonly floor: AmountByCurrency;
    /** The platform's own minimum, where it is higher. */
    readonly platform_floor: Readonly<Record<string, AmountByCurrency>>;
    /** The two limits above hold again against the budget this long ago. */
    readonly rolling_window: string;
    /** One budget change per campaign in this time (guide L58). */
    readonly cooldown: string;
    /** An automatic pause only lowers spend, so it need not wait for the cooldown. */
    readonly cooldown_skips_pause: boolean;
    /** Changes that the reasoner considers, both ways. */
    readonly steps_bp: readonly number[];
  };
  /** Share of the account's active daily budget above which a person decides (guide L58). */
  readonly portfolio: { readonly max_share_bp: number };
  readonly pause: {
    readonly min_days: number;
    /** More than this must be spent: the amount itself is refused (guide L354, L388). */
    readonly min_spend: AmountByCurrency;
    /** How the three criteria below make a campaign a candidate (guide L382-385). */
    readonly match: "any" | "all";
    readonly conversion_rate_below_bp: number;
    readonly cost_per_conversion_above: AmountByCurrency;
    readonly click_through_rate_below_bp: number;
    /** At level 2 a pause is automatic only below both (guide L65); null: the other rules are enough. */
    readonly level2_preset: {
      readonly conversion_rate_below_bp: number;
      readonly daily_spend_below: AmountByCurrency;
    } | null;
  };
  /** For a campaign without a target of its own. */
  readonly targets: { readonly conversion_rate_bp: number };
  /** How long a change by somebody else is left alone (guide L436-456). */
  readonly conflict: {
    readonly window: string;
    /** So many turns of direction (up, down, up …) within the time stop the back and forth: a person decides. */
    readonly oscillation: { readonly turns: number; readonly window: string };
  };
  readonly freshness: {
    /** Largest age by source; `default` for a source that is not named. */
    readonly limits: Readonly<Record<string, string>> & { readonly default: string };
    readonly on_stale: "defer" | "escalate";
  };
  readonly evidence: {
    /** Full days before today that a judgement looks at. */
    readonly window_days: number;
    /** Fewer of these in the window and a rate says nothing. */
    readonly min_clicks: number;
    readonly min_impressions: number;
    /** Days of the window that must have been collected. */
    readonly min_days: number;
  };
  readonly statistics: {
    /** Daily variance over binomial before any data, and the days of data it weighs as much as. */
    readonly prior_dispersion: number;
    readonly prior_dispersion_days: number;
    /** Most that a portfolio prior may weigh, in clicks. */
    readonly max_prior_clicks: number;
    readonly pause_probability: number;
    /** Enough on its own on the first day on which a campaign can be paused. */
    readonly first_look_probability: number;
    /** Strength of evidence that a pause needs on later days (docs/decisions/0009). */
    readonly pause_e_value: number;
    readonly decrease_probability: number;
    readonly increase_probability: number;
    /** Probabilities at which an action already chosen would be left again. */
    readonly hysteresis: { readonly pause: number; readonly decrease: number; readonly increase: number };
    /** Revenue grows as spend to this power: mean and standard deviation before own experience. */
    readonly elasticity: { readonly mean: number; readonly sd: number };
    /** Limited by budget: spend at least this share of it, on at least so many of the last 7 days. */
    readonly limited_spend_bp: number;
    readonly limited_days: number;
    readonly horizon_days: number;
    /** Standard deviations of profit charged to an uncertain action. */
    readonly risk_aversion: number;
    /** Cost of touching a campaign at all, and more for what cannot be taken back, in days of its budget. */
    readonly action_cost_days: number;
    readonly irreversible_cost_days: number;
    /** Robust z beyond which a day is an anomaly. */
    readonly anomaly_z: number;
  };
  /** Entries of the ledger are kept so long; {@link SHORTEST_RETENTION_DAYS} at least (guide L311). */
  readonly privacy: { readonly retention_days: number };
  readonly cache: {
    readonly ttl: string;
    /** Steps of equal ratio within which a metric counts as unchanged. */
    readonly rate_step_bp: number;
    readonly volume_step_bp: number;
  };
}

export interface PolicyVersion {
  readonly version: number;
  readonly digest: Digest;
  readonly document: PolicyDocument;
  readonly author: string;
  readonly createdAt: Instant;
}

export const SHORTEST_RETENTION_DAYS = 365;

/** About ten US dollars in minor units, rounded to an amount that people use. */
const TEN_DOLLARS: AmountByCurrency = {
  USD: 1_000,
  EUR: 1_000,
  GBP: 800,
  CAD: 1_400,
  AUD: 1_500,
  NZD: 1_700,
  CHF: 900,
  SGD: 1_300,
  HKD: 7_800,
  JPY: 1_500,
  CNY: 7_000,
  INR: 85_000,
  BRL: 5_500,
  MXN: 18_000,
  SEK: 10_000,
  NOK: 10_000,
  DKK: 7_000,
  PLN: 4_000,
  CZK: 22_000,
  ZAR: 18_000,
  AED: 3_700,
};

const timesTenDollars = (times: number): AmountByCurrency =>
  Object.fromEntries(Object.entries(TEN_DOLLARS).map(([currency, amount]) => [currency, amount * times]));

/** What a new workspace starts from: the guide's numbers. */
export const DEFAULT_POLICY: PolicyDocument = {
  mode: "live",
  ...AUTHORITY_DEFAULTS,
  ...MODELS_DEFAULTS,
  budget: {
    approval_free_bp: 1_500,
    max_increase_bp: 5_000,
    floor: TEN_DOLLARS,
    platform_floor: {},
    rolling_window: "PT24H",
    cooldown: "PT6H",
    cooldown_skips_pause: true,
    steps_bp: [1_000, 1_500, 2_000, 3_000, 5_000],
  },
  portfolio: { max_share_bp: 1_000 },
  pause: {
    min_days: 7,
    min_spend: timesTenDollars(10),
    match: "any",
    conversion_rate_below_bp: 200,
    cost_per_conversion_above: timesTenDollars(5),
    click_through_rate_below_bp: 50,
    level2_preset: { conversion_rate_below_bp: 200, daily_spend_below: timesTenDollars(50) },
  },
  targets: { conversion_rate_bp: 350 },
  conflict: { window: "PT24H", oscillation: { turns: 3, window: "P3D" } },
  freshness: {
    limits: { google_ads: "PT4H", meta_ads: "PT24H", default: "PT24H" },
    on_stale: "defer",
  },
  evidence: { window_days: 14, min_clicks: 100, min_impressions: 1_000, min_days: 3 },
  statistics: {
    prior_dispersion: 4,
    prior_dispersion_days: 5,
    max_prior_clicks: 200,
    pause_probability: 0.95,
    first_look_probability: 0.99,
    pause_e_value: 20,
    decrease_probability: 0.8,
    increase_probability: 0.9,
    hysteresis: { pause: 0.8, decrease: 0.65, increase: 0.75 },
    elasticity: { mean: 0.7, sd: 0.2 },
    limited_spend_bp: 9_000,
    limited_days: 5,
    horizon_days: 7,
    risk_aversion: 0.5,
    action_cost_days: 0.05,
    irreversible_cost_days: 0.25,
    anomaly_z: 3.5,
  },
  privacy: { retention_days: 400 },
  cache: { ttl: "PT6H", rate_step_bp: 1_000, volume_step_bp: 2_500 },
};
