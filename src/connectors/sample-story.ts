import type { Campaign, Change } from "../core/campaign.ts";
import type { Truth, Turn } from "./simulator.ts";

/** The two accounts of the samples: a shop for outdoor goods that advertises in search and on social media. */
export const ACCOUNTS = {
  "harbour-search": { platform: "google_ads", currency: "USD", reported: [0.92, 0.98] },
  "harbour-social": { platform: "meta_ads", currency: "EUR", reported: [0.85, 0.95] },
} as const satisfies Record<string, Pick<Campaign, "platform"> & Pick<Truth, "currency" | "reported">>;

/** A campaign in a few numbers, and what it shows. Amounts in minor units of the account's currency. */
export interface Story {
  readonly id: string;
  readonly name: string;
  readonly account: keyof typeof ACCOUNTS;
  readonly shows: string;
  readonly budget: number;
  /** Days since it started, on the day when the samples are loaded. */
  readonly age: number;
  /** Clicks that it would get in a day if the budget allowed. */
  readonly clicks: number;
  readonly costPerClick: number;
  readonly clickThroughRate: number;
  readonly conversionRate: number;
  /** Of a conversion; left out: the source knows no revenue. */
  readonly value?: number;
  readonly conversionDispersion?: number;
  readonly targetRate?: number;
  readonly targetCost?: number;
  readonly bundle?: string;
  readonly experiment?: string;
  /** Days ago on which it was paused or ended, and which of them. */
  readonly stopped?: { readonly status: "paused" | "ended"; readonly daysAgo: number };
  readonly turn?: Omit<Turn, "on"> & { readonly daysAgo: number };
  readonly changed?: Pick<Change, "actor" | "kind" | "before" | "after"> & { readonly hoursAgo: number };
}
