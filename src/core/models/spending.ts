import type { CallId, WorkspaceId } from "../ids.ts";
import type { PolicyDocument } from "../policy.ts";
import { shareOf } from "../rules/exact.ts";
import { dateOf, type Instant } from "../time.ts";
import type { Tokens } from "./prices.ts";

/** What is set aside for one call of a model, before it is made: the most that it can cost. */
export interface Reservation {
  readonly id: CallId;
  /** Millionths of a US dollar. */
  readonly micros: number;
  readonly agent: string;
  readonly model: string;
  /** Edition of the prompt, by its id. */
  readonly prompt: string;
  /** Questions in the call. */
  readonly items: number;
  readonly at: Instant;
  /** Not settled by then, its process is taken for dead. */
  readonly expiresAt: Instant;
}

/** Within which a reservation must fit, at the moment it is made. */
export interface Ceiling {
  /** Settled and set aside together may not pass this in a calendar month (UTC). */
  readonly monthlyMicros: number;
  /** What is not critical is refused once this much is settled and set aside. */
  readonly stopsAtMicros: number;
}

/** What the policy allows. */
export const ceilingOf = ({ models }: PolicyDocument): Ceiling => ({
  monthlyMicros: models.monthly_budget_micros,
  stopsAtMicros: shareOf(models.monthly_budget_micros, models.normal_stops_at_bp),
});

/** A workspace's calendar month. */
export interface MonthSpent {
  /** `YYYY-MM`, UTC. */
  readonly month: string;
  readonly capMicros: number;
  readonly settledMicros: number;
  readonly reservedMicros: number;
}

/** `released`: nothing was charged (the API refused the call) · `lost`: the process died before it could say. */
export type CallStatus = "reserved" | "settled" | "released" | "lost";

/** What a call came to. */
export interface Settlement {
  readonly status: Exclude<CallStatus, "reserved" | "lost">;
  /** At most what was set aside. */
  readonly micros: number;
  readonly tokens: Tokens | null;
}

/** Calls grouped by one of their columns. */
export interface Spent {
  /** The agent, model, prompt or day (`YYYY-MM-DD`, UTC). */
  readonly name: string;
  readonly calls: number;
  readonly questions: number;
  readonly micros: number;
  readonly tokens: Tokens;
}

export const GROUPINGS = ["agent", "model", "prompt", "day"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Shares of the month's budget, in per cent, at each of which people are told once. */
export const ALERTS = [50, 75, 90, 100] as const;

/** A share that has been reached and not been told. */
export interface Alert {
  readonly workspace: WorkspaceId;
  readonly month: string;
  readonly percent: (typeof ALERTS)[number];
  readonly capMicros: number;
  readonly settledMicros: number;
}

export const monthOf = (at: Instant): string => dateOf(at).slice(0, 7);
