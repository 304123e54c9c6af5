import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, dayAgo, givenCampaign, usd } from "../scenario.ts";
import { call, type Reply, type Service, startService } from "../running-umpire.ts";
import { rowsOf, sum, textOf } from "./rows.ts";

// Two real campaigns over a year, day by day, through the real service: every figure of an answer is recomputed from the file.

const FILE = "facebook_adwords_2019_daily.csv";
const BUDGETS = { ADWORDS: 13_500, FACEBOOK: 9_000 } as const;
const CAMPAIGNS = ["ADWORDS", "FACEBOOK"] as const;
const METRICS = ["impressions", "clicks", "conversions", "spend"] as const;

const rows = rowsOf(FILE);

/** Of the days from `from` to `to` before the end of the file; spend in cents. */
function totals(id: string, [from, to]: readonly [number, number]) {
  const all = rows
    .filter((row) => row["campaign_id"] === id)
    .toSorted((a, b) => (String(a["date"]) < String(b["date"]) ? -1 : 1));
  const some = all.slice(all.length - from, all.length - to);
  const [impressions = 0, clicks = 0, conversions = 0, spend = 0] = METRICS.map((name) =>
    sum(some.map((row) => Number(row[name]))),
  );
  return { impressions, clicks, conversions, spend: Math.round(spend * 100) };
}

const near = (expected: number) =>
  expect.closeTo(expected, Math.max(0, 4 - Math.floor(Math.log10(Math.abs(expected)))));

interface Evidence {
  readonly metric: string;
  readonly value: number;
  readonly status: string;
  readonly shifted_days: number;
}

const evidenceOf = ({ body }: Reply, metric: string): Evidence | undefined =>
  (body.evidence as readonly Evidence[]).find((item) => item.metric === metric);

const shiftedDays = () => Math.round((Date.parse(dayAgo(1)) - Date.parse("2019-12-31")) / 86_400_000);

describe("a year of two real campaigns", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-data-"));
  let service: Service;
  let report: Reply;

  beforeAll(async () => {
    service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}` });
    await givenCampaign(service, "rest-of-the-account", { budget: 400_000, days: 0 });
    for (const id of CAMPAIGNS) {
      const platform = id === "ADWORDS" ? "google_ads" : "meta_ads";
      await givenCampaign(service, id, {
        budget: BUDGETS[id],
        days: 0,
        campaign: { platform, started_on: dayAgo(365) },
      });
    }
    report = await call(service, "POST /campaigns/import?source=csv&amounts=major&shift_to=yesterday", {
      body: textOf(FILE),
      headers: { "content-type": "text/csv" },
    });
  });

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is imported whole, moved to yesterday", () => {
    expect(report.status).toBe(200);
    expect(report.body).toEqual({
      object: "import_report",
      lines: 730,
      accepted: 730,
      campaigns_put: 0,
      days_stored: 730,
      campaigns_touched: 2,
      shifted_days: shiftedDays(),
      ignored_columns: ["campaign_name", "channel"],
      refused: [],
      unread_from_line: null,
    });
  });

  it.each(CAMPAIGNS)("is read back as it stands in the file: %s", async (id) => {
    const { body } = await call(service, `GET /campaigns/${id}`);
    const week = totals(id, [7, 0]);
    expect(body.totals).toEqual({ spend: usd(totals(id, [365, 0]).spend), days_collected: 365 });
    expect(body.metrics).toMatchObject({
      window: { from: dayAgo(7), to: dayAgo(1), days_collected: 7 },
      impressions: week.impressions,
      clicks: week.clicks,
      conversions: week.conversions,
      spend: usd(week.spend),
      revenue: null,
      conversion_rate: near(week.conversions / week.clicks),
      click_through_rate: near(week.clicks / week.impressions),
      cost_per_conversion: usd(Math.round(week.spend / week.conversions)),
    });
    expect(body.days).toHaveLength(14);
    expect(body.days.at(-1)).toMatchObject({ date: dayAgo(1), source: "csv", shifted_days: shiftedDays() });
  });

  const asked = CAMPAIGNS.flatMap((id) =>
    ["should we increase budget?", "is this campaign underperforming?", "why did the cost per conversion jump?"].map(
      (question) => [id, question] as const,
    ),
  );

  it.each(asked)(
    "answers for %s: %s, on evidence that is in the file and says that it was moved",
    async (id, question) => {
      const reply = await ask(service, id, question);
      const fortnight = totals(id, [14, 0]);
      expect(reply.status).toBe(200);
      const expected = {
        impressions: fortnight.impressions,
        clicks: fortnight.clicks,
        conversions: fortnight.conversions,
        spend: fortnight.spend,
        spend_total: totals(id, [365, 0]).spend,
        conversion_rate: near(fortnight.conversions / fortnight.clicks),
        click_through_rate: near(fortnight.clicks / fortnight.impressions),
        cost_per_conversion: Math.round(fortnight.spend / fortnight.conversions),
      };
      const found = Object.keys(expected).map((metric) => [metric, evidenceOf(reply, metric)?.value]);
      expect(Object.fromEntries(found)).toEqual(expected);
      for (const metric of Object.keys(expected)) {
        expect(evidenceOf(reply, metric)).toMatchObject({ status: "shifted", shifted_days: shiftedDays() });
      }
      expect(reply.body.claims.every(({ verified }: { readonly verified: boolean }) => verified)).toBe(true);
      // Rates far above the policy's thresholds, and a budget that is not used up: nothing to do, and nothing to escalate.
      expect(reply.body.outcome).toBe("no_action");
      expect(reply.body.ledger.sequence).toBeGreaterThan(0);
    },
  );

  it.each(CAMPAIGNS)("explains the cost per conversion of %s by the three factors that it is made of", async (id) => {
    const reply = await ask(service, id, "why did the cost per conversion jump?");
    const [before, recent] = [totals(id, [14, 7]), totals(id, [7, 0])].map(
      ({ impressions, clicks, conversions, spend }) => ({
        cost: spend / conversions,
        perThousand: (spend / impressions) * 1_000,
        clickThrough: clicks / impressions,
        conversion: conversions / clicks,
      }),
    );
    if (!before || !recent) throw new Error("two weeks");
    const change = Math.log(recent.cost / before.cost);
    const shares = {
      share_cost_per_thousand_impressions: Math.log(recent.perThousand / before.perThousand) / change,
      share_click_through_rate: -Math.log(recent.clickThrough / before.clickThrough) / change,
      share_conversion_rate: -Math.log(recent.conversion / before.conversion) / change,
    };
    expect(sum(Object.values(shares))).toBeCloseTo(1, 9);
    for (const [metric, share] of Object.entries(shares))
      expect(evidenceOf(reply, metric)?.value).toBeCloseTo(share, 4);
    expect(evidenceOf(reply, "cost_per_conversion_before")?.value).toBe(Math.round(before.cost));
    expect(evidenceOf(reply, "cost_per_conversion_recent")?.value).toBe(Math.round(recent.cost));
    expect(evidenceOf(reply, "cost_per_conversion_change")?.value).toBeCloseTo(recent.cost / before.cost - 1, 4);
  });
});
