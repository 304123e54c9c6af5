import { describe, expect, it } from "vitest";
import { type ImportQuery, importQuerySchema } from "../contract/import.ts";
import { aCaller, aCampaign, NOW } from "../testing/asked.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";
import { importCampaigns } from "./import-campaigns.ts";
import { perform } from "./operation.ts";

const ACME = aCaller().workspace;
const CSV = "text/csv; charset=utf-8";
const NDJSON = "application/x-ndjson";

async function* chunksOf(text: string) {
  for (let at = 0; at < text.length; at += 1_000) yield text.slice(at, at + 1_000);
}

const send = (
  world: FakeWorld,
  text: string,
  { mediaType = CSV, ...query }: Partial<ImportQuery> & { mediaType?: string } = {},
) =>
  perform(world, aCaller(), {
    operation: importCampaigns,
    input: {
      params: undefined,
      query: importQuerySchema.parse(query),
      body: { mediaType, chunks: chunksOf(text) },
      ifMatch: null,
      noCache: false,
    },
  });

const report = async (...args: Parameters<typeof send>) => {
  const answer = await send(...args);
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.view;
};

const worldWith = (...ids: readonly string[]) => {
  const world = fakeWorld();
  world.store(ids.map((id) => ({ do: "put_campaign", campaign: aCampaign({ id }) })));
  return world;
};

const daysOf = (world: FakeWorld, id: string) => [...(world.memory.of(ACME).days.get(id)?.values() ?? [])];
const json = (...lines: readonly object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

const day = { campaign_id: "a", date: "2026-11-22", impressions: 100, clicks: 10, conversions: 1, spend: 500 };
const campaign = {
  id: "a",
  name: "Spring sale",
  platform: "google_ads",
  status: "active",
  daily_budget: { amount: 10_000, currency: "USD" },
  started_on: "2026-10-01",
};

describe("a CSV import", () => {
  it("stores days by the names of the columns, in any order and case", async () => {
    const world = worldWith("a", "b");
    const text =
      "Date,CAMPAIGN_ID,spend,channel,clicks,Impressions\n2026-11-21,a,500,search,10,100\n2026-11-22,b,,search,0,7.0\n";
    expect(await report(world, text, { source: "google_ads", as_of: "2026-11-23T10:00:00Z" })).toEqual({
      object: "import_report",
      lines: 2,
      accepted: 2,
      campaigns_put: 0,
      days_stored: 2,
      campaigns_touched: 2,
      shifted_days: 0,
      ignored_columns: ["channel"],
      refused: [],
      unread_from_line: null,
    });
    expect(daysOf(world, "a")).toMatchObject([
      {
        date: "2026-11-21",
        impressions: 100,
        clicks: 10,
        conversions: null,
        spendMinor: 500,
        source: "google_ads",
        asOf: NOW - 7_200_000,
      },
    ]);
    expect(daysOf(world, "b")).toMatchObject([{ impressions: 7, clicks: 0, spendMinor: null, currency: "USD" }]);
  });

  it("counts a day as known up to its own end when nobody says more", async () => {
    const world = worldWith("a");
    await report(world, "campaign_id,date,clicks\na,2026-11-21,1\na,2026-11-23,1\n");
    expect(daysOf(world, "a").map(({ asOf, source }) => [asOf, source])).toEqual([
      [Date.parse("2026-11-22T00:00:00Z"), "import"],
      [NOW, "import"],
    ]);
  });

  it("refuses each bad line with its number and reason, and stores the others", async () => {
    const world = worldWith("a");
    const rows = [
      "campaign_id,date,clicks,spend,currency",
      "a,2026-11-20,1,100,USD",
      "nobody,2026-11-20,1,100,USD",
      'a,2026-11-19,1,"194,5",USD',
      "a,2026-11-18,1,194.5,USD",
      "a,2026-11-17,-1,100,USD",
      "a,2026-11-24,1,100,USD",
      "a,2026-11-16,1,100",
      "a,2026-11-20,1,100,USD",
      "a,2026-11-15,1,100,EUR",
      'a,2026-11-14,1,1"00,USD',
      "a,2026-02-30,n/a,100,USD",
      "a,2026-11-13,1,100,USD",
    ];
    const { refused, ...rest } = await report(world, rows.join("\r\n"));
    expect(rest).toMatchObject({ lines: 12, accepted: 2, days_stored: 2 });
    expect(daysOf(world, "a").map(({ date }) => date)).toEqual(["2026-11-20", "2026-11-13"]);
    expect(refused.map(({ line, reason }) => `${line}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "3: is of campaign "nobody", which does not exist: store it with PUT /campaigns/{id} or by a campaign line before this one",
        "4: spend is "194,5": write decimals with a point and thousands without a separator",
        "5: spend must be a whole number of minor units (cents); import amounts such as 194.5 with amounts=major",
        "6: clicks must not be negative",
        "7: date must not be after today, 2026-11-23 in UTC",
        "8: has 4 cells where the first line names 5 columns",
        "9: repeats 2026-11-20 of line 2: add up the parts of a day and send it once",
        "10: The metrics are in EUR, the campaign's budget in USD. Send amounts in USD.",
        "11: a quote stands inside a cell; put the whole cell in quotes and double the quotes in it: "12"" pipe"",
        "12: clicks is "n/a", which is not a number; leave the cell empty when it was not collected",
      ]
    `);
  });

  it.each([
    ["", "must begin with a line that names its columns"],
    ["date,clicks\n", "needs a column campaign_id"],
    ["campaign_id,clicks\n", "needs a column date"],
    ["campaign_id;date\n", "Separate the columns with commas"],
    ["campaign_id,date,Date\n", "names the column date twice"],
  ])("beginning with %j fails as a whole", async (text, why) => {
    const answer = await send(worldWith("a"), text);
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: "invalid_request", detail: expect.stringContaining(why) },
    });
  });

  it.each([
    ["194.0", "major", 19_400],
    ["76.53", "major", 7_653],
    ["0.125", "major", 12],
    ["0.135", "major", 14],
    ["0.1234567", "major", null],
    ["19400", "minor", 19_400],
    ["194.", "minor", 194],
    ["194.0", "minor", 194],
    ["194.5", "minor", null],
  ] as const)("reads a spend of %s in %s units as %s", async (spend, amounts, minor) => {
    const world = worldWith("a");
    await report(world, `campaign_id,date,spend\na,2026-11-20,${spend}\n`, { amounts });
    expect(daysOf(world, "a").map(({ spendMinor }) => spendMinor)).toEqual(minor === null ? [] : [minor]);
  });
});

describe("an NDJSON import", () => {
  it("stores campaigns, their metrics, and days of campaigns that an earlier line stored", async () => {
    const world = fakeWorld();
    const metrics = {
      source: "meta_ads",
      as_of: "2026-11-23T09:00:00Z",
      currency: "USD",
      days: [{ date: "2026-11-20", impressions: 1, clicks: 1, conversions: 0, spend: 5 }],
    };
    const text = json(day, { ...campaign, metrics }, day, { ...campaign, id: "b" });
    expect(await report(world, text, { mediaType: NDJSON })).toMatchObject({
      lines: 4,
      accepted: 3,
      campaigns_put: 2,
      days_stored: 2,
      campaigns_touched: 2,
      refused: [{ line: 1, reason: expect.stringContaining('campaign "a", which does not exist') }],
    });
    expect(daysOf(world, "a").map(({ date, source }) => [date, source])).toEqual([
      ["2026-11-20", "meta_ads"],
      ["2026-11-22", "import"],
    ]);
  });

  it("makes a new budget of a stored campaign a change by its caller", async () => {
    const world = worldWith("a");
    await report(world, json({ ...campaign, daily_budget: { amount: 1, currency: "USD" } }), { mediaType: NDJSON });
    expect([...world.memory.of(ACME).changes.values()]).toMatchObject([
      { kind: "budget", actor: "crm-prod", at: NOW, after: { amount: 1 } },
    ]);
  });

  it("refuses each bad line with its number and reason", async () => {
    const world = worldWith("a");
    const text = [
      "{",
      "",
      "[1]",
      JSON.stringify({ ...day, clicks: undefined }),
      JSON.stringify({ ...day, cost: 1 }),
      JSON.stringify({ ...campaign, status: "on" }),
      JSON.stringify({ ...campaign, daily_budget: { amount: 1, currency: "EUR" } }),
      JSON.stringify({
        ...campaign,
        id: "b",
        metrics: {
          source: "x",
          as_of: "2026-11-23T09:00:00Z",
          currency: "EUR",
          days: [{ date: "2026-11-20", impressions: 1, clicks: 1, conversions: 0, spend: 5 }],
        },
      }),
      JSON.stringify({ ...campaign, id: "c" }),
      JSON.stringify({ ...campaign, id: "c" }),
      "[".repeat(30_000) + "]".repeat(30_000),
      `{"x":"${"x".repeat(65_536)}"}`,
    ].join("\n");
    const { refused, ...rest } = await report(world, text, { mediaType: NDJSON });
    expect(rest).toMatchObject({ lines: 11, accepted: 1 });
    expect(refused.map(({ line, reason }) => `${line}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "1: is not JSON: put one object on each line",
        "3: must be an object",
        "4: clicks is required",
        "5: cost is not a known field; check its spelling or leave it out",
        "6: status must be "active" or "paused" or "ended"",
        "7: gives the budget in EUR where the campaign is in USD: PUT /campaigns/{id} can change it while it has no metrics",
        "8: The metrics are in EUR, the campaign's budget in USD. Send amounts in USD.",
        "10: repeats the campaign of line 9: send each campaign once",
        "11: is nested deeper than a line of an import can be",
        "12: is longer than 65536 characters",
      ]
    `);
  });
});

describe("shift_to=yesterday", () => {
  it("moves all dates by the same days, counts them as reported now, and marks them", async () => {
    const world = worldWith("a");
    const text = "campaign_id,date,clicks\na,2019-12-31,3\na,2019-01-01,1\n";
    expect(await report(world, text, { shift_to: "yesterday" })).toMatchObject({ shifted_days: 2_518, days_stored: 2 });
    expect(daysOf(world, "a").map(({ date, asOf, shiftedDays }) => [date, asOf, shiftedDays])).toEqual([
      ["2026-11-22", NOW, 2_518],
      ["2025-11-23", NOW, 2_518],
    ]);
  });

  it("leaves days that end yesterday as they are", async () => {
    const world = worldWith("a");
    const text = "campaign_id,date,clicks\na,2026-11-22,3\n";
    expect(await report(world, text, { shift_to: "yesterday" })).toMatchObject({ shifted_days: 0 });
    expect(daysOf(world, "a")).toMatchObject([{ shiftedDays: 0, asOf: Date.parse("2026-11-23T00:00:00Z") }]);
  });
});
