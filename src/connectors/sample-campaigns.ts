import type { Campaign, Change, MetricDay } from "../core/campaign.ts";
import type { CampaignId } from "../core/ids.ts";
import { addDays, dateOf, HOUR_MS, type Instant, type IsoDate, startOf } from "../core/time.ts";
import { ACCOUNTS, type Story } from "./sample-story.ts";
import { SEARCH_STORIES } from "./search-stories.ts";
import { SOCIAL_STORIES } from "./social-stories.ts";
import { simulate, type Truth } from "./simulator.ts";

const STORIES: readonly Story[] = [...SEARCH_STORIES, ...SOCIAL_STORIES].toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const SAMPLE_IDS: readonly CampaignId[] = STORIES.map(({ id }) => id);

/** As many days as a decision looks back on. */
export const SAMPLE_DAYS = 60;

export interface Sample {
  readonly campaign: Campaign;
  /** Oldest first, up to yesterday. */
  readonly days: readonly MetricDay[];
  readonly changes: readonly Omit<Change, "id">[];
}

/** The campaigns that a newcomer meets on a first start, in order of id: together they show every kind of answer. */
export const sampleCampaigns = (now: Instant): readonly Sample[] => STORIES.map((story) => sampleOf(story, now));

function sampleOf(story: Story, now: Instant): Sample {
  const campaign = campaignOf(story, now);
  const earliest = addDays(dateOf(now), -SAMPLE_DAYS);
  const from = campaign.startedOn > earliest ? campaign.startedOn : earliest;
  return {
    campaign,
    days: sampleDays(campaign, { from, now, stoppedOn: stopOf(story, now) }),
    changes: changesOf(story, now),
  };
}

interface Wanted {
  readonly from: IsoDate;
  readonly now: Instant;
  /** First day on which it did not run; null while it runs. */
  readonly stoppedOn: IsoDate | null;
}

/** Days of a sample as it stands, up to yesterday; a day on which it did not run counts nothing, which is zero. */
export function sampleDays(campaign: Campaign, { from, now, stoppedOn }: Wanted): readonly MetricDay[] {
  const story = STORIES.find(({ id }) => id === campaign.id);
  if (!story) return [];
  const span = { from, to: addDays(dateOf(now), -1), asOf: now, dailyBudgetMinor: campaign.dailyBudget.amount };
  return simulate(truthOf(story, campaign.startedOn), span).map((day) =>
    stoppedOn !== null && day.date >= stoppedOn ? asNothing(day) : day,
  );
}

const asNothing = (day: MetricDay): MetricDay => ({
  ...day,
  impressions: 0,
  clicks: 0,
  conversions: 0,
  spendMinor: 0,
  revenueMinor: day.revenueMinor === null ? null : 0,
});

const stopOf = ({ stopped }: Story, now: Instant): IsoDate | null =>
  stopped ? addDays(dateOf(now), -stopped.daysAgo) : null;

function campaignOf(story: Story, now: Instant): Campaign {
  const { platform, currency } = ACCOUNTS[story.account];
  const startedOn = addDays(dateOf(now), -story.age);
  return {
    id: story.id,
    name: story.name,
    platform,
    accountId: story.account,
    status: story.stopped?.status ?? "active",
    dailyBudget: { amount: story.budget, currency },
    startedOn,
    bundleId: story.bundle ?? null,
    experimentId: story.experiment ?? null,
    owner: null,
    targets: {
      conversionRatePpm: story.targetRate === undefined ? null : Math.round(story.targetRate * 1_000_000),
      costPerConversionMinor: story.targetCost ?? null,
      clickThroughRatePpm: null,
    },
    updatedAt: startOf(startedOn),
  };
}

/** Quiet weekends, as a shop has them. */
const WEEKDAY = [1.06, 1.05, 1.03, 1.01, 0.98, 0.92, 0.95] as const;

/** Everything is counted from the start of the campaign, so that the past stays as it was when the samples grow older. */
function truthOf(story: Story, startedOn: IsoDate): Truth {
  const { currency, reported } = ACCOUNTS[story.account];
  const { daysAgo, ...factors } = story.turn ?? { daysAgo: 0 };
  return {
    seed: story.id,
    currency,
    impressionsPerDay: story.clicks / story.clickThroughRate,
    impressionsSpread: 0.12,
    clickThroughRate: story.clickThroughRate,
    clickDispersion: 4,
    conversionRate: story.conversionRate,
    conversionDispersion: story.conversionDispersion ?? 1.5,
    costPerClickMinor: story.costPerClick,
    valuePerConversionMinor: story.value ?? null,
    weekday: WEEKDAY,
    reported,
    turn: story.turn ? { ...factors, on: addDays(startedOn, story.age - daysAgo) } : null,
  };
}

function changesOf({ id, changed }: Story, now: Instant): readonly Omit<Change, "id">[] {
  if (!changed) return [];
  const { hoursAgo, ...change } = changed;
  return [{ ...change, campaignId: id, at: now - hoursAgo * HOUR_MS }];
}
