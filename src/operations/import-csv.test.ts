import { describe, expect, it } from "vitest";
import type { ImportQuery } from "../contract/import.ts";
import { NOW } from "../testing/asked.ts";
import { chunksOf, CSV, reportOf, sendImport, storedDays as daysOf, worldWith } from "../testing/importing.ts";
import type { FakeWorld } from "../testing/world.ts";

const send = (world: FakeWorld, text: string, query: Partial<ImportQuery> = {}) =>
  sendImport(world, { mediaType: CSV, chunks: chunksOf(text), query });
const report = (...args: Parameters<typeof send>) => reportOf(send(...args));

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

  it("keeps conversions rounded to six decimals, as a report of metrics does", async () => {
    const world = worldWith("a");
    await report(world, "campaign_id,date,conversions\na,2026-11-21,4.41666666666\na,2026-11-22,0.0000001\n");
    expect(daysOf(world, "a").map(({ conversions }) => conversions)).toEqual([4.416667, 0]);
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
