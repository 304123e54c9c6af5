import type { CampaignId, ChangeId } from "./ids.ts";
import type { Currency, Money } from "./money.ts";
import type { Instant, IsoDate } from "./time.ts";

export const PLATFORMS = ["google_ads", "meta_ads", "hubspot", "salesforce", "klaviyo", "other"] as const;
export type Platform = (typeof PLATFORMS)[number];

export const CAMPAIGN_STATUSES = ["active", "paused", "ended"] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

export const CHANGE_KINDS = ["budget", "status", "targeting", "audience"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What the owner wants of a campaign. Rates in parts per million, cost in minor units of the campaign's currency. */
export interface Targets {
  readonly conversionRatePpm: number | null;
  readonly costPerConversionMinor: number | null;
  readonly clickThroughRatePpm: number | null;
}

export interface Campaign {
  readonly id: CampaignId;
  readonly name: string;
  readonly platform: Platform;
  readonly accountId: string | null;
  readonly status: CampaignStatus;
  readonly dailyBudget: Money;
  readonly startedOn: IsoDate;
  readonly bundleId: string | null;
  readonly experimentId: string | null;
  readonly owner: string | null;
  readonly targets: Targets;
  readonly updatedAt: Instant;
}

/** One day as a source reported it. `null` = not collected, which is not zero. Amounts in minor units of `currency`. */
export interface MetricDay {
  readonly date: IsoDate;
  readonly impressions: number | null;
  readonly clicks: number | null;
  /** May be a fraction: platforms attribute conversions in parts. */
  readonly conversions: number | null;
  readonly spendMinor: number | null;
  readonly revenueMinor: number | null;
  readonly currency: Currency;
  readonly source: string;
  /** The moment up to which the source had counted. */
  readonly asOf: Instant;
  /** Days by which an import moved the date (`shift_to`); 0 when the date is the source's own. */
  readonly shiftedDays: number;
}

/** Something that a person, a platform or another agent did to a campaign. */
export interface Change {
  readonly id: ChangeId;
  readonly campaignId: CampaignId;
  readonly actor: string;
  readonly kind: ChangeKind;
  /** Money for a budget, a word for the others; null when the reporter did not know. */
  readonly before: Money | string | null;
  readonly after: Money | string | null;
  readonly at: Instant;
}
