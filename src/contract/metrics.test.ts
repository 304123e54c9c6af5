import { describe, expect, it } from "vitest";
import { NOW } from "../testing/asked.ts";
import { validate } from "./invalid.ts";
import { metricsBodySchema, toMetricDays } from "./metrics.ts";
import { fromInstantWire } from "./wire.ts";

const day = { date: "2026-11-22", impressions: 100, clicks: 10, conversions: 1, spend: 500 };
const body = { source: "google_ads", as_of: "2026-11-23T10:00:00Z", currency: "USD", days: [day] };
const AT = { now: NOW, currency: "USD" };

const pointers = (value: object): readonly string[] => {
  const parsed = validate(metricsBodySchema, { ...body, ...value }, "body");
  const read = parsed.ok ? toMetricDays({ ...parsed.value, asOf: fromInstantWire(parsed.value.as_of) }, AT) : parsed;
  return read.ok ? [] : (read.failure.errors ?? []).map(({ pointer }) => pointer);
};

const on = (date: string) => Object.assign({}, day, { date });

const dated = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...day,
    date: `${2020 - Math.floor(index / 28)}-01-${String((index % 28) + 1).padStart(2, "0")}`,
  }));

describe("reported metrics", () => {
  it.each([
    [{ impressions: 0, clicks: 0, conversions: 0, spend: 0, revenue: 0 }, null],
    [{ impressions: null, clicks: null, conversions: null, spend: null, revenue: null }, null],
    [{ conversions: 4.416667 }, null],
    [{ conversions: 4.4166667 }, null],
    [{ conversions: Number.MIN_VALUE }, null],
    [{ conversions: 1_000_000_000_000 }, null],
    [{ conversions: 1_000_000_000_001 }, "conversions"],
    [{ conversions: Infinity }, "conversions"],
    [{ conversions: Number.NaN }, "conversions"],
    [{ conversions: -0.5 }, "conversions"],
    [{ impressions: 1.5 }, "impressions"],
    [{ impressions: -1 }, "impressions"],
    [{ clicks: "10" }, "clicks"],
    [{ clicks: undefined }, "clicks"],
    [{ impressions: undefined }, "impressions"],
    [{ conversions: undefined }, "conversions"],
    [{ spend: undefined }, "spend"],
    [{ spend: 1.5 }, "spend"],
    [{ spend: 100_000_000_000 }, null],
    [{ spend: 100_000_000_001 }, "spend"],
    [{ date: "2000-01-01" }, null],
    [{ date: "1999-12-31" }, "date"],
    [{ date: "2026-11-23" }, null],
    [{ date: "2026-11-24" }, "date"],
    [{ date: "2026-02-29" }, "date"],
    [{ cost: 5 }, "cost"],
  ])("of a day with %j are refused at %s", (over, field) => {
    expect(pointers({ days: [{ ...day, ...over }] })).toEqual(field === null ? [] : [`/days/0/${field}`]);
  });

  it.each([
    ["as_of", "2026-11-23T12:05:00Z", true],
    ["as_of", "2026-11-23T12:05:00.001Z", false],
    ["source", "a".repeat(64), true],
    ["source", "a".repeat(65), false],
    ["source", "Google", false],
  ])("with %s %s are taken: %s", (field, value, taken) => {
    expect(pointers({ [field]: value })).toEqual(taken ? [] : [`/${field}`]);
  });

  it.each([
    [0, false],
    [1, true],
    [400, true],
    [401, false],
  ])("of %i days are taken: %s", (count, taken) => {
    expect(pointers({ days: dated(count) })).toEqual(taken ? [] : ["/days"]);
  });

  it("name every day that is sent twice or lies ahead", () => {
    const days = ["2026-11-21", "2026-11-25", "2026-11-21", "2026-11-20", "2026-11-21"].map(on);
    expect(pointers({ days })).toEqual(["/days/1/date", "/days/2/date", "/days/4/date"]);
  });

  it("must be in the campaign's currency", () => {
    expect(toMetricDays({ ...body, asOf: NOW, currency: "EUR" }, AT)).toMatchObject({
      ok: false,
      failure: { code: "currency_mismatch" },
    });
  });

  it.each([
    [4.4166667, 4.416667],
    [0.1 + 0.2, 0.3],
    [1 / 3, 0.333333],
    [0.00000051, 0.000001],
    [0.00000049, 0],
    [Number.MIN_VALUE, 0],
    [-0, 0],
    [999_999_999_999.5, 999_999_999_999.5],
  ])("keep %d conversions as %d", (conversions, kept) => {
    const parsed = validate(metricsBodySchema, { ...body, days: [{ ...day, conversions }] }, "body");
    expect(parsed.ok && parsed.value.days[0]?.conversions).toBe(kept);
  });

  it("are kept oldest first, and what is not collected stays apart from zero", () => {
    const days = [
      { ...day, clicks: null },
      { ...day, date: "2026-11-20", clicks: 0 },
    ];
    const read = toMetricDays({ ...body, asOf: NOW, days }, AT);
    expect(read.ok && read.value.map(({ date, clicks }) => [date, clicks])).toEqual([
      ["2026-11-20", 0],
      ["2026-11-22", null],
    ]);
  });
});
