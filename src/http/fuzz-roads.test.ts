import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionSchema } from "../contract/decision.ts";
import { problemSchema } from "../contract/problems.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { statistical } from "../reasoners/statistical.ts";
import { storeKey } from "../testing/a-key.ts";
import { aCampaign, someDays } from "../testing/asked.ts";
import { type Ask, askOf, bearer } from "../testing/http.ts";
import { toText } from "../testing/junk.ts";
import { type Bounded, schemaOf, valuesOf } from "../testing/values-of.ts";
import { fakeWorld } from "../testing/world.ts";

type Call = readonly [request: string, body: unknown];

/** Whatever state the service accepts, it can decide in it. */

const bodiesOf = (name: string, over: object = {}) =>
  valuesOf(schemaOf(name), false).map((body) => Object.assign({}, body, over));

// Safe because `days` is a list of objects.
const dayValues = valuesOf(schemaOf("MetricsBody").properties?.["days"]?.items as Bounded, false);

/** Up to three weeks that end today, whose counts need not agree with each other. */
const metrics = fc.array(dayValues, { maxLength: 21 }).map((days) => ({
  source: "google_ads",
  as_of: "2026-11-23T11:00:00Z",
  currency: "USD",
  days: days.map((day, index) => Object.assign({}, day, { date: `2026-11-${String(23 - index).padStart(2, "0")}` })),
}));

/** The default with one part of it made anew. */
const policies = fc
  .constantFrom(...Object.entries(schemaOf("PolicyDocument").properties ?? {}))
  .chain(([name, part]) => valuesOf(part, false).map((value) => Object.assign({}, DEFAULT_POLICY, { [name]: value })));

const STATE: readonly fc.Arbitrary<Call>[] = [
  metrics.map((body) => ["POST /campaigns/123/metrics", body]),
  policies.map((body) => ["PUT /policy", body]),
  bodiesOf("CampaignBody", { daily_budget: { amount: 1, currency: "USD" } }).map((body) => [
    "PUT /campaigns/123",
    body,
  ]),
  bodiesOf("CampaignBody").map((body) => ["PUT /campaigns/124", body]),
  bodiesOf("ChangeBody", { at: "2026-11-23T11:00:00Z" }).map((body) => ["POST /campaigns/123/changes", body]),
];

const QUESTIONS = ["should we increase budget?", "should we pause it?", "is it doing well?"];

const matters: fc.Arbitrary<Call> = fc.oneof(
  fc.constantFrom(...QUESTIONS).map((question) => ["POST /decide", { campaign_id: "123", question }] as const),
  valuesOf(schemaOf("Action"), false).map(
    (action) => ["POST /judge", { campaign_id: "123", action, reason: "Spend was $95.00 yesterday." }] as const,
  ),
);

const toAsk = ([request, body]: Call): Ask => {
  const [method = "", path = ""] = request.split(" ");
  const headers = { ...bearer("ump_good"), "content-type": "application/json", "if-match": "*" };
  return { method, path, headers, body: toText(body) };
};

/** Puts the state in, asks, and gives what was not as it must be. */
async function faultsOf(state: readonly Call[], asked: readonly Call[]): Promise<readonly unknown[]> {
  const world = fakeWorld({ reasoner: statistical });
  storeKey(world, "ump_good", { kind: "human" });
  world.store([
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_days", campaignId: "123", days: someDays(14) },
  ]);
  const ask = askOf(world);
  for (const call of state) await ask(toAsk(call));
  const misshapen: unknown[] = [];
  for (const call of asked) {
    const response = await ask(toAsk(call));
    const read = (response.status === 200 ? decisionSchema : problemSchema).safeParse(await response.json());
    if (!read.success) misshapen.push(read.error.issues);
  }
  return [...misshapen, ...world.logged.filter(({ level }) => level === "error")];
}

describe("a state that was accepted", () => {
  it("can be decided in", async () => {
    const states = fc.array(fc.oneof(...STATE), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(states, fc.array(matters, { minLength: 1, maxLength: 3 }), async (state, asked) => {
        expect(await faultsOf(state, asked)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  // Half a billion clicks without a conversion beside two ordinary days: an interval of the decomposition once overflowed, and
  // evidence that is not finite has no canonical JSON.
  it("can be asked why, whatever its counts are", async () => {
    expect(await faultsOf([["POST /campaigns/123/metrics", ABSURD]], [["POST /decide", WHY]])).toEqual([]);
  });
});

const WHY = { campaign_id: "123", question: "why did conversions drop?" };

const absurdDay = (date: string, impressions: number | null, clicks: number) => ({
  date,
  impressions,
  clicks,
  conversions: 0,
  spend: 0,
});

const ABSURD = {
  source: "google_ads",
  as_of: "2026-11-23T11:00:00Z",
  currency: "USD",
  days: [
    absurdDay("2026-11-22", 0, 515_672_176),
    absurdDay("2026-11-21", null, 0),
    absurdDay("2026-11-20", 1_680_112_448, 325_209_487),
    absurdDay("2026-11-19", null, 0),
    absurdDay("2026-11-18", null, 0),
  ],
};
