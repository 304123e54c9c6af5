import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, usd } from "../scenario.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { ndjson, rowsOf, sum } from "./rows.ts";

// Rows as two platforms report them (cost in micros, conversions in parts), reshaped to the lines of an import.

interface DayLine {
  readonly campaign_id: string;
  readonly date: string;
  readonly impressions: number | null;
  readonly clicks: number | null;
  readonly conversions: number | null;
  readonly spend: number | null;
}

const google = rowsOf("fivetran_google_ads_ad_group_stats_data.csv").map((row): DayLine => ({
  campaign_id: String(row["campaign_id"]),
  date: String(row["date"]),
  impressions: Number(row["impressions"]),
  clicks: Number(row["clicks"]),
  conversions: Number(row["conversions"]),
  spend: Number(row["cost_micros"]) / 1_000_000,
}));

/** Leads are reported in another table, by ad and day; a day without a row there was not collected. */
const leads = new Map(
  rowsOf("fivetran_facebook_ads_basic_ad_actions_data.csv").map((row) => [
    `${row["ad_id"]} ${row["date"]}`,
    Number(row["value"]),
  ]),
);

const facebook = rowsOf("fivetran_facebook_ads_basic_ad_data.csv").map((row): DayLine => ({
  campaign_id: String(row["ad_id"]),
  date: String(row["date"]),
  impressions: Number(row["impressions"]),
  clicks: Number(row["inline_link_clicks"]),
  conversions: leads.get(`${row["ad_id"]} ${row["date"]}`) ?? null,
  spend: Number(row["spend"]),
}));

const campaignLine = (id: string, platform: string) => ({
  id,
  name: `Campaign ${id}`,
  platform,
  account_id: `${platform} account`,
  status: "active",
  daily_budget: usd(50_000),
  started_on: "2020-11-01",
});

const cents = (lines: readonly DayLine[]) => sum(lines.map(({ spend }) => Math.round((spend ?? 0) * 100)));

describe("rows as platforms report them", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-data-"));
  let service: Service;

  beforeAll(async () => {
    service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}` });
  });

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const send = (query: string, lines: readonly object[]) =>
    call(service, `POST /campaigns/import?amounts=major&${query}`, {
      body: ndjson(lines),
      headers: { "content-type": "application/x-ndjson" },
    });

  it.each([
    ["google_ads", google],
    ["meta_ads", facebook],
  ])(
    "of %s are stored with their campaigns in one file, to the cent and the part of a conversion",
    async (platform, lines) => {
      const ids = [...new Set(lines.map(({ campaign_id }) => campaign_id))];
      const { status, body } = await send(`source=${platform}`, [
        ...ids.map((id) => campaignLine(id, platform)),
        ...lines,
      ]);
      expect(status).toBe(200);
      expect(body).toMatchObject({ campaigns_put: ids.length, days_stored: lines.length, refused: [] });
      for (const id of ids) {
        const own = lines.filter(({ campaign_id }) => campaign_id === id);
        const campaign = await call(service, `GET /campaigns/${id}`);
        expect(campaign.body.totals).toEqual({ spend: usd(cents(own)), days_collected: own.length });
      }
    },
  );

  it("that are moved to yesterday answer with the fractions of the platform", async () => {
    await send("source=google_ads&shift_to=yesterday", google);
    const [id = ""] = google.map(({ campaign_id }) => campaign_id);
    const { body } = await ask(service, id, "is this campaign underperforming?");
    const newest = google.toSorted((a, b) => (a.date < b.date ? 1 : -1));
    const since = Date.parse(newest[0]?.date ?? "") - 13 * 86_400_000;
    const window = newest.filter(({ date }) => Date.parse(date) >= since);
    const conversions = body.evidence.find(({ metric }: { readonly metric: string }) => metric === "conversions");
    expect(conversions).toMatchObject({ value: sum(window.map((day) => day.conversions ?? 0)), status: "shifted" });
  });

  it("keep a day without leads apart from a day with none", async () => {
    await send("source=meta_ads&shift_to=yesterday", facebook);
    const { body } = await call(service, "GET /campaigns/6229007992271");
    const known = facebook.filter(({ campaign_id }) => campaign_id === "6229007992271").map((day) => day.conversions);
    expect(known).toContain(null);
    expect(
      body.days.map((day: DayLine) => day.conversions).filter((value: number | null) => value === null),
    ).toHaveLength(known.filter((value) => value === null).length);
  });

  it("refuse the second part of a day that a platform splits by device", async () => {
    const [first] = google;
    const { body } = await send("source=google_ads", [{ ...first }, { ...first, clicks: 1 }]);
    expect(body).toMatchObject({
      accepted: 1,
      refused: [{ line: 2, reason: expect.stringContaining("add up the parts of a day") }],
    });
  });
});
