import type { CampaignId, DecisionId, FeedbackId, OutcomeId } from "../ids.ts";
import type { Instant, IsoDate } from "../time.ts";

/** A metric over two windows, as somebody measured it. Amounts in minor units. */
export interface Measurement {
  readonly metric: "impressions" | "clicks" | "conversions" | "spend" | "revenue";
  readonly before: number;
  readonly after: number;
}

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
  readonly at: Instant;
}
