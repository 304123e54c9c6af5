import type { CallerKind } from "../caller.ts";
import type { Money } from "../money.ts";
import type { CampaignId, DecisionId, FeedbackId, OutcomeId } from "../ids.ts";
import type { Instant, IsoDate } from "../time.ts";

/** A metric over two windows, as somebody measured it. Amounts in minor units. */
export interface Measurement {
  readonly metric: "impressions" | "clicks" | "conversions" | "spend" | "revenue";
  readonly before: number;
  readonly after: number;
}

/** How many conversions an amount of money, or a click, brought: after over before, with its 95 % interval. */
export interface MeasuredEffect {
  readonly per: "spend" | "click";
  readonly ratio: number;
  readonly interval: readonly [number, number];
  /** Conversions in both windows. */
  readonly conversions: number;
}

export type DoneMove = "increase" | "decrease" | "pause" | "resume" | "audience";

/** What happened after a decision. */
export interface MeasuredOutcome {
  readonly id: OutcomeId;
  readonly decisionId: DecisionId;
  readonly campaignId: CampaignId;
  readonly windows: {
    readonly before: { readonly from: IsoDate; readonly to: IsoDate };
    readonly after: { readonly from: IsoDate; readonly to: IsoDate };
  };
  readonly measurements: readonly Measurement[];
  readonly result: "better" | "worse" | "inconclusive";
  /** What the result was read from; null: the measurements do not say. */
  readonly effect: MeasuredEffect | null;
  /** What the decision did; null: it changed nothing, or was not carried out. */
  readonly done: { readonly move: DoneMove; readonly newDailyBudget: Money | null } | null;
  readonly decidedAt: Instant;
  readonly note: string | null;
  readonly reportedBy: string;
  readonly at: Instant;
}

/** What a person or system thinks of a decision. */
export interface Feedback {
  readonly id: FeedbackId;
  readonly decisionId: DecisionId;
  readonly campaignId: CampaignId;
  readonly rating: "agree" | "disagree";
  readonly why: string | null;
  readonly by: string;
  readonly byKind: CallerKind;
  /** It counted toward the autonomy of the agent that decided. */
  readonly isReview: boolean;
  readonly at: Instant;
}
