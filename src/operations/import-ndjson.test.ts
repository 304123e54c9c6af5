import { describe, expect, it } from "vitest";
import { aCaller, NOW } from "../testing/asked.ts";
import { chunksOf, NDJSON, reportOf, sendImport, storedDays as daysOf, worldWith } from "../testing/importing.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const ACME = aCaller().workspace;
const report = (world: FakeWorld, text: string) =>
  reportOf(sendImport(world, { mediaType: NDJSON, chunks: chunksOf(text) }));

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

describe("an NDJSON import", () => {
  it("keeps parts of a conversion and target rates rounded to six decimals", async () => {
    const world = fakeWorld();
    const text = json({ ...campaign, targets: { conversion_rate: 1 / 3 } }, { ...day, conversions: 0.1 + 0.2 });
    expect(await report(world, text)).toMatchObject({ accepted: 2 });
    expect(daysOf(world, "a")).toMatchObject([{ conversions: 0.3 }]);
    expect((await world.campaigns.get(ACME, "a"))?.targets.conversionRatePpm).toBe(333_333);
  });

  it("stores campaigns, their metrics, and days of campaigns that an earlier line stored", async () => {
    const world = fakeWorld();
    const metrics = {
      source: "meta_ads",
      as_of: "2026-11-23T09:00:00Z",
      currency: "USD",
      days: [{ date: "2026-11-20", impressions: 1, clicks: 1, conversions: 0, spend: 5 }],
    };
    const text = json(day, { ...campaign, metrics }, day, { ...campaign, id: "b" });
    expect(await report(world, text)).toMatchObject({
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

  const told = " is not a known field; check its spelling or leave it out";
  it.each([
    ["whole at 300 characters", "x".repeat(300 - told.length), (name: string) => `${name}${told}`],
    ["cut at 301", "x".repeat(301 - told.length), (name: string) => `${`${name}${told}`.slice(0, 299)}…`],
    ["cut however long the line is", "x".repeat(60_000), () => `${"x".repeat(299)}…`],
    ["cut before a character that it would halve", `${"x".repeat(298)}🎯`, () => `${"x".repeat(298)}…`],
  ])("reports a reason %s", async (_, name, reason) => {
    const { refused } = await report(worldWith("a"), json({ ...day, [name]: 1 }));
    expect(refused).toEqual([{ line: 1, reason: reason(name) }]);
  });

  it("makes a new budget of a stored campaign a change by its caller", async () => {
    const world = worldWith("a");
    await report(world, json({ ...campaign, daily_budget: { amount: 1, currency: "USD" } }));
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
      `{"spend":1,${JSON.stringify(day).slice(1)}`,
      JSON.stringify({ ...day, x: [[[[[[1]]]]]] }),
    ].join("\n");
    const { refused, ...rest } = await report(world, text);
    expect(rest).toMatchObject({ lines: 13, accepted: 1 });
    expect(refused.map(({ line, reason }) => `${line}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "1: is not well-formed JSON",
        "3: must be an object",
        "4: clicks is required",
        "5: cost is not a known field; check its spelling or leave it out",
        "6: status must be "active" or "paused" or "ended"",
        "7: gives the budget in EUR where the campaign is in USD: PUT /campaigns/{id} can change it while it has no metrics",
        "8: The metrics are in EUR, the campaign's budget in USD. Send amounts in USD.",
        "10: repeats the campaign of line 9: send each campaign once",
        "11: nests deeper than 32 levels",
        "12: is longer than 65536 characters",
        "13: names a member twice: "spend"",
        "14: is nested deeper than a line of an import can be",
      ]
    `);
  });
});
