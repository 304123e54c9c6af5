import { call, type Reply, type Service } from "./running-umpire.ts";

/** Campaigns for black-box tests: an account in which one campaign of $100.00 a day is 5 %. */

type Target = Pick<Service, "url" | "key">;

const DAY_MS = 86_400_000;

export const dayAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
export const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
export const usd = (amount: number) => ({ amount, currency: "USD" });

export interface Shape {
  readonly budget?: number;
  readonly campaign?: Readonly<Record<string, unknown>>;
  /** One day's counts; spend in cents. */
  readonly day?: Readonly<Record<string, number | null>>;
  readonly days?: number;
  readonly source?: string;
  readonly asOf?: string;
}

const STRONG = { impressions: 30_000, clicks: 500, conversions: 30, spend: 9_900, revenue: 150_000 };

/** A campaign with equal days that end yesterday. */
export async function givenCampaign(target: Target, id: string, shape: Shape = {}): Promise<void> {
  const put = await call(target, `PUT /campaigns/${encodeURIComponent(id)}`, {
    body: {
      name: `Campaign ${id}`,
      platform: "google_ads",
      account_id: "acc-1",
      status: "active",
      daily_budget: usd(shape.budget ?? 10_000),
      started_on: dayAgo(40),
      ...shape.campaign,
    },
  });
  expectOk(put);
  const count = shape.days ?? 14;
  if (count === 0) return;
  const days = Array.from({ length: count }, (_, index) => ({ date: dayAgo(count - index), ...STRONG, ...shape.day }));
  expectOk(
    await call(target, `POST /campaigns/${encodeURIComponent(id)}/metrics`, {
      body: { source: shape.source ?? "google_ads", as_of: shape.asOf ?? hoursAgo(1), currency: "USD", days },
    }),
  );
}

/** The rest of the account: $1,900.00 a day. */
export const givenAccount = (target: Target): Promise<void> =>
  givenCampaign(target, "rest-of-the-account", { budget: 190_000, days: 0 });

export const ask = (target: Target, campaignId: string, question: string): Promise<Reply> =>
  call(target, "POST /decide", { body: { campaign_id: campaignId, question } });

export const proposeBudget = (target: Target, campaignId: string, amount: number): Promise<Reply> =>
  call(target, "POST /judge", {
    body: {
      campaign_id: campaignId,
      action: { type: "adjust_campaign_budget", new_daily_budget: usd(amount) },
      reason: "Limited by budget.",
    },
  });

export const proposePause = (
  target: Target,
  campaignId: string,
  over: Readonly<Record<string, unknown>> = {},
): Promise<Reply> =>
  call(target, "POST /judge", {
    body: {
      campaign_id: campaignId,
      action: { type: "pause_campaign" },
      reason: "Conversion rate below threshold.",
      ...over,
    },
  });

function expectOk(reply: Reply): void {
  if (reply.status >= 300) throw new Error(`Set-up refused: ${reply.status} ${JSON.stringify(reply.body)}`);
}

/** One rule's result in a decision. */
export const ruleOf = (
  reply: Reply,
  id: string,
): { readonly status: string; readonly observed: unknown; readonly headroom: unknown } =>
  reply.body.rules.find((result: { id: string }) => result.id === id);
