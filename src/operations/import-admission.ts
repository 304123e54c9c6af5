import { toCampaign } from "../contract/campaign.ts";
import {
  type CampaignLine,
  campaignLineSchema,
  type DayLine,
  dayLineSchema,
  type ImportQuery,
  MOST_CAMPAIGNS,
  MOST_REASON,
} from "../contract/import.ts";
import type { ReadLine } from "../contract/import-lines.ts";
import { validate } from "../contract/invalid.ts";
import { fromInstantWire } from "../contract/wire.ts";
import { type MetricsBody, MOST_DAYS, toMetricDays } from "../contract/metrics.ts";
import { minorOf } from "../contract/minor-amount.ts";
import type { Campaign, MetricDay } from "../core/campaign.ts";
import type { Failure } from "../core/failure.ts";
import type { CampaignId } from "../core/ids.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { DAY_MS, type Instant, type IsoDate, startOf } from "../core/time.ts";

/** A line that shall be stored. */
export interface Admitted {
  readonly number: number;
  readonly campaignId: CampaignId;
  /** Null for a line of metrics only. */
  readonly campaign: Campaign | null;
  readonly days: readonly MetricDay[];
}

/** What an import knows by the lines that it has read. Grows with them, up to the limits. */
export interface Seen {
  /** Currency of every campaign that a line has named; null when there is no such campaign. */
  readonly currencies: Map<CampaignId, string | null>;
  /** Campaigns that stood before, of those that a line replaces. */
  readonly standing: Map<CampaignId, Campaign>;
  /** Line at which this import stores the campaign. */
  readonly putAt: Map<CampaignId, number>;
  /** Line of every day of every campaign that this import touches. */
  readonly dates: Map<CampaignId, Map<IsoDate, number>>;
}

export const nothingSeen = (): Seen => ({
  currencies: new Map(),
  standing: new Map(),
  putAt: new Map(),
  dates: new Map(),
});

export interface Terms {
  readonly query: ImportQuery;
  readonly now: Instant;
}

/** Judges one line, all of it or nothing, and remembers it in `seen`. A failure is the reason of the refusal, for a report. */
export function admit(line: ReadLine, terms: Terms, seen: Seen): Result<Admitted, string> {
  const judged = judge(line, terms, seen);
  return judged.ok ? judged : fail(shortened(judged.failure));
}

/** At most {@link MOST_REASON} characters, and never half of one. */
const shortened = (reason: string): string =>
  reason.length <= MOST_REASON ? reason : `${reason.slice(0, MOST_REASON - 1).replace(/[\ud800-\udbff]$/, "")}…`;

function judge(line: ReadLine, terms: Terms, seen: Seen): Result<Admitted, string> {
  if ("refused" in line) return fail(line.refused);
  const read = isCampaign(line.value) ? campaignOf(line.value, terms, seen) : dayOf(line.value, terms, seen);
  if (!read.ok) return read;
  const { campaignId, campaign, days } = read.value;
  const dates = seen.dates.get(campaignId) ?? new Map<IsoDate, number>();
  const objection = objectionTo(read.value, dates, seen);
  if (objection !== null) return fail(objection);
  seen.dates.set(campaignId, dates);
  for (const { date } of days) dates.set(date, line.number);
  if (campaign !== null) {
    seen.putAt.set(campaignId, line.number);
    seen.currencies.set(campaignId, campaign.dailyBudget.currency);
  }
  return ok({ number: line.number, ...read.value });
}

export const isCampaign = (value: unknown): boolean => typeof value === "object" && value !== null && "id" in value;

type Read = Omit<Admitted, "number">;

function objectionTo({ campaignId, campaign, days }: Read, dates: Map<IsoDate, number>, seen: Seen): string | null {
  const putAt = seen.putAt.get(campaignId);
  if (campaign !== null && putAt !== undefined) return `repeats the campaign of line ${putAt}: send each campaign once`;
  const repeated = days.find(({ date }) => dates.has(date));
  if (repeated) {
    return `repeats ${repeated.date} of line ${dates.get(repeated.date)}: add up the parts of a day and send it once`;
  }
  if (dates.size + days.length > MOST_DAYS) {
    return `is beyond the ${MOST_DAYS} days that one import takes for a campaign: send it in another import`;
  }
  if (!seen.dates.has(campaignId) && seen.dates.size >= MOST_CAMPAIGNS) {
    return `is beyond the ${MOST_CAMPAIGNS} campaigns that one import takes: send it in another import`;
  }
  return null;
}

function campaignOf(value: unknown, { query, now }: Terms, seen: Seen): Result<Read, string> {
  const parsed = validate<CampaignLine>(campaignLineSchema[query.amounts], value, "body");
  if (!parsed.ok) return fail(reasonOf(parsed.failure));
  const { id, metrics, ...body } = parsed.value;
  const campaign = toCampaign(id, body, now);
  if (!campaign.ok) return fail(reasonOf(campaign.failure));
  const { currency } = campaign.value.dailyBudget;
  const stored = seen.currencies.get(id) ?? currency;
  if (stored !== currency) {
    return fail(
      `gives the budget in ${currency} where the campaign is in ${stored}: PUT /campaigns/{id} can change it while it has no metrics`,
    );
  }
  if (!metrics) return ok({ campaignId: id, campaign: campaign.value, days: [] });
  const days = toMetricDays(
    {
      ...metrics,
      asOf: fromInstantWire(metrics.as_of),
      days: metrics.days.map((day) => inMinor(day, { query, currency })),
    },
    { now, currency },
  );
  return days.ok
    ? ok({ campaignId: id, campaign: campaign.value, days: days.value })
    : fail(reasonOf(days.failure, "metrics"));
}

function dayOf(value: unknown, { query, now }: Terms, seen: Seen): Result<Read, string> {
  const parsed = validate<DayLine>(dayLineSchema[query.amounts], value, "body");
  if (!parsed.ok) return fail(reasonOf(parsed.failure));
  const { campaign_id: id, source, as_of, currency: named, ...day } = parsed.value;
  const stored = seen.currencies.get(id) ?? null;
  if (stored === null) {
    return fail(
      `is of campaign ${JSON.stringify(id)}, which does not exist: store it with PUT /campaigns/{id} or by a campaign line before this one`,
    );
  }
  const currency = named ?? query.currency ?? stored;
  const counted = as_of ?? query.as_of;
  const report = {
    source: source ?? query.source ?? "import",
    // Without a word of when it was counted, a day is surely known up to its own end.
    asOf: counted === undefined ? Math.min(now, startOf(day.date) + DAY_MS) : fromInstantWire(counted),
    currency,
    days: [inMinor(day, { query, currency })],
  };
  const days = toMetricDays(report, { now, currency: stored });
  return days.ok ? ok({ campaignId: id, campaign: null, days: days.value }) : fail(reasonOf(days.failure));
}

type Day = MetricsBody["days"][number];

function inMinor(day: Day, { query, currency }: { readonly query: ImportQuery; readonly currency: string }): Day {
  if (query.amounts === "minor") return day;
  const minor = (amount: number | null) => (amount === null ? null : minorOf(amount, currency));
  return { ...day, spend: minor(day.spend), revenue: minor(day.revenue ?? null) };
}

/** A failure as one line: "spend must not be negative; clicks is required". */
const reasonOf = ({ detail, errors }: Failure, within?: string): string =>
  errors
    ?.map(({ pointer, detail: what }) => {
      const field = pointer.replace(/^\//, "").replace(/^days\/0\/(?=date)/, within === undefined ? "" : "$&");
      return `${[within, field].filter(Boolean).join("/")} ${what}`.trim();
    })
    .join("; ") ?? detail;
