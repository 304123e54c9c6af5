import type { ChangingAction } from "./action.ts";
import type { Currency } from "./money.ts";

/** The part of the policy that says who may do what: autonomy, agents, approvals, impact, execution. */
export interface AuthorityPolicy {
  readonly autonomy: {
    /** The ceiling that people set. Level 3 is granted to one agent at a time (`POST /autonomy/level3`). */
    readonly level: 1 | 2;
    /** Raised by hand when the policy or the prompt changes so much that agents must earn their autonomy anew. */
    readonly major: number;
    /** The first decisions of an agent that a person answers (guide L427). */
    readonly first_reviews: number;
    /** Wilson 95 % lower bound of "agreed to unedited" that earns level 2. */
    readonly promote_at_bp: number;
    /** Share over the last {@link demote_over} reviews below which level 2 is lost. */
    readonly demote_below_bp: number;
    readonly demote_over: number;
    /** The same mistake twice within this time hands the campaign to a person (guide L102). */
    readonly mistake_window: string;
    /** An agent is stopped when this share of what it did in 24 h failed, with at least so many failures. */
    readonly breaker: { readonly share_bp: number; readonly errors: number };
  };
  /** Agents by the name of their key. One that is not named has precedence {@link DEFAULT_PRECEDENCE} and every action. */
  readonly agents: Readonly<Record<string, AgentTerms>>;
  readonly approvals: {
    /** Different people who must agree; 2: four eyes. */
    readonly quorum: number;
    /** Whether only those whose turn it is may answer. */
    readonly assignees_only: boolean;
    readonly remind_after: string;
    /** The next stakeholder of the route gets it after this. */
    readonly escalate_after: string;
    /** Then it counts as rejected. */
    readonly expires_after: string;
    /** The first that matches tells whose it is. None: the question fails as `approval_unroutable`. */
    readonly routes: readonly Route[];
  };
  /** Weights of the impact score, which sum to 10,000, and the score above which a person decides (core/impact.ts). */
  readonly impact: {
    readonly threshold: number;
    readonly spend_share: number;
    readonly change: number;
    readonly audience: number;
    readonly irreversible: number;
    readonly critical: number;
  };
  readonly execution: {
    /** `on_request`: somebody calls `POST /decisions/{id}/execute`; `automatic`: what is authorized or approved is queued at once. */
    readonly start: "on_request" | "automatic";
    /** How long an agent's execution waits, so that conflicting ones collapse to one (guide L465). A person's does not wait. */
    readonly buffer: string;
    /** An execution that has not started by then is not started. */
    readonly expires_after: string;
  };
}

/** What an agent may do, and over whom. */
export interface AgentTerms {
  /** The higher one's changes are not undone by the lower one (guide L466). */
  readonly precedence: number;
  /** Action types that it may propose; null: all. */
  readonly actions: readonly ChangingAction[] | null;
}

/** Of an agent that the policy does not name. */
export const DEFAULT_PRECEDENCE = 10;
/** Of people and of whoever changes a campaign from outside: above every agent. */
export const PERSON_PRECEDENCE = 1_000;

/** Which stakeholders an approval goes to. A condition that is null does not narrow. */
export interface Route {
  readonly account_id: string | null;
  readonly owner: string | null;
  /** Daily budgets at stake up to this, by currency; a currency that is not named does not match. */
  readonly up_to: AmountByCurrency | null;
  /** Names of people (of their keys), first to last resort. */
  readonly to: readonly string[];
}

/** Minor units. */
export type AmountByCurrency = Readonly<Record<Currency, number>>;

/** The guide's numbers, and where it has none, those of its neighbours. */
export const AUTHORITY_DEFAULTS: AuthorityPolicy = {
  autonomy: {
    level: 2,
    major: 1,
    first_reviews: 100,
    promote_at_bp: 9_000,
    demote_below_bp: 8_000,
    demote_over: 50,
    mistake_window: "PT24H",
    breaker: { share_bp: 5_000, errors: 20 },
  },
  agents: {
    budget_allocator: { precedence: 100, actions: ["adjust_campaign_budget"] },
    campaign_optimiser: {
      precedence: 50,
      actions: ["adjust_campaign_budget", "pause_campaign", "resume_campaign"],
    },
    audience_creator: { precedence: 40, actions: ["create_audience", "exclude_audience"] },
    reporter: { precedence: 0, actions: [] },
  },
  approvals: {
    quorum: 1,
    assignees_only: false,
    remind_after: "PT4H",
    escalate_after: "PT8H",
    expires_after: "PT24H",
    routes: [{ account_id: null, owner: null, up_to: null, to: ["admin"] }],
  },
  impact: {
    threshold: 7_000,
    spend_share: 3_500,
    change: 3_000,
    audience: 1_000,
    irreversible: 1_500,
    critical: 1_000,
  },
  execution: { start: "on_request", buffer: "PT1H", expires_after: "PT6H" },
};
