import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startClaudeStub } from "../e2e/claude-stub/server.ts";
import { claude } from "../src/adapters/claude.ts";
import type { CampaignId } from "../src/core/ids.ts";
import { MODELS, PRICES_AS_OF } from "../src/core/models/prices.ts";
import type { PolicyDocument } from "../src/core/policy.ts";
import { HOUR_MS, SECOND_MS } from "../src/core/time.ts";
import { decide } from "../src/operations/decide.ts";
import { runBatch } from "../src/operations/run-batch.ts";
import type { World } from "../src/ports.ts";
import { closedCircuit } from "../src/reasoners/claude/circuit.ts";
import { stacked } from "../src/reasoners/stack.ts";
import { aCaller, aCampaign, aPolicy, NOW, someDays } from "../src/testing/asked.ts";
import { fakeWorld } from "../src/testing/world.ts";

/**
 * `npm run bench:cost`: US dollars for 1,000 decisions over one recorded day, on the stand-in of the Messages API with metered
 * tokens (characters / 2.8, and the vendor's five-minute prompt cache simulated). It says what ways of asking cost beside each
 * other; what a live model writes and thinks will differ.
 */

interface Line {
  readonly at_s: number;
  readonly campaign: CampaignId;
  readonly question: string;
}

interface Way {
  readonly name: string;
  readonly models: Partial<PolicyDocument["models"]>;
  readonly first: string;
  /** The vendor's prompt cache; 0: none. */
  readonly promptCache: boolean;
  /** The six-hour cache of decisions. */
  readonly cache: boolean;
  readonly batched: boolean;
}

const SONNET = "claude-sonnet-5-5";
const HAIKU = "claude-haiku-5-5";
const alone = { use: "always", high_impact: 10_000 } as const;

const WAYS: readonly Way[] = [
  {
    name: "naive: every question to Sonnet",
    models: alone,
    first: SONNET,
    promptCache: false,
    cache: false,
    batched: false,
  },
  { name: "prompt-cached", models: alone, first: SONNET, promptCache: true, cache: false, batched: false },
  {
    name: "batched: 50 campaigns in a call",
    models: alone,
    first: SONNET,
    promptCache: true,
    cache: false,
    batched: true,
  },
  {
    name: "routed: statistics, Haiku, Sonnet",
    models: { use: "by_need" },
    first: HAIKU,
    promptCache: true,
    cache: false,
    batched: false,
  },
  {
    name: "routed, and decisions cached for 6 h",
    models: { use: "by_need" },
    first: HAIKU,
    promptCache: true,
    cache: true,
    batched: false,
  },
];

const day: readonly Line[] = readFileSync(join(import.meta.dirname, "day.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

const MIDNIGHT = NOW - 12 * HOUR_MS;

const termsOf = (id: string) => {
  const terms = MODELS.find((model) => model.id === id);
  if (!terms) throw new Error(`There is no price for ${id}`);
  return terms;
};

/** Campaigns of all kinds, by number: some do well, some badly, most are neither. */
function stock(world: ReturnType<typeof fakeWorld>): void {
  for (const campaign of new Set(day.map((line) => line.campaign))) {
    const place = Number(campaign.slice(2));
    const conversions = 2 + ((place * 7) % 29);
    const dailyBudget = { amount: 8_000 + place * 150, currency: "USD" };
    const spendMinor = Math.round(dailyBudget.amount * (place % 3 === 0 ? 0.6 : 0.98));
    const counts = {
      impressions: 25_000 + place * 300,
      clicks: 400 + place * 5,
      conversions,
      spendMinor,
      revenueMinor: conversions * 900,
    };
    world.store([
      { do: "put_campaign", campaign: aCampaign({ id: campaign, dailyBudget }) },
      { do: "put_days", campaignId: campaign, days: someDays(14, { ...counts, asOf: MIDNIGHT }) },
    ]);
  }
}

async function costOf(way: Way): Promise<{ dollars: number; calls: number; asked: number }> {
  const world = fakeWorld();
  const stub = await startClaudeStub({ now: way.promptCache ? () => world.clock.now() : endlessly() });
  const { document } = aPolicy();
  const models = { ...document.models, monthly_budget_micros: 1_000_000_000, unsure_confidence: 0.6, ...way.models };
  const freshness = { ...document.freshness, limits: { default: "P2D" } };
  world.store([
    { do: "publish_policy", policy: { ...aPolicy({ models, freshness }), version: 2, digest: "sha256:bench" } },
  ]);
  stock(world);
  const stack = stacked({
    ...world,
    memory: new Map(),
    joined: (_, reasoner) => reasoner,
    models: {
      model: claude({ apiKey: "stand-in", baseUrl: stub.url }),
      first: termsOf(way.first),
      second: termsOf(SONNET),
      deadlineMs: 60_000,
      batchDeadlineMs: 60_000,
      circuit: closedCircuit(),
    },
  });
  const asked = await (way.batched ? byFifty : oneByOne)({ ...world, ...stack }, world.clock, way);
  const caller = aCaller();
  const { settledMicros } = await world.spending.month(caller.workspace, "2026-11");
  const calls = stub.requests.length;
  await stub.close();
  return { dollars: settledMicros / 1e6, calls, asked };
}

/** A clock on which nothing is ever soon after: no prompt is found in the cache. */
function endlessly(): () => number {
  let at = 0;
  return () => (at += HOUR_MS);
}

type Clock = ReturnType<typeof fakeWorld>["clock"];

async function oneByOne(world: World, clock: Clock, { cache }: Way): Promise<number> {
  for (const { at_s, campaign, question } of day) {
    clock.set(MIDNIGHT + at_s * SECOND_MS);
    const body = { campaign_id: campaign, question };
    const answered = await decide.run(world, aCaller(), {
      params: {},
      query: {},
      body,
      ifMatch: null,
      noCache: !cache,
    });
    if (!answered.ok) throw new Error(answered.failure.detail);
  }
  return day.length;
}

/** What was asked is gathered, and asked by fifty different campaigns at a time, as a nightly job would. */
async function byFifty(world: World, clock: Clock): Promise<number> {
  const rest = [...day];
  while (rest.length > 0) {
    const batch: Line[] = [];
    for (let place = 0; place < rest.length && batch.length < 50;) {
      const line = rest[place];
      const isNew = line && !batch.some(({ campaign }) => campaign === line.campaign);
      if (isNew) batch.push(...rest.splice(place, 1));
      else place += 1;
    }
    clock.set(MIDNIGHT + (batch[0]?.at_s ?? 0) * SECOND_MS);
    const items = batch.map(({ campaign, question }) => ({
      decisionId: world.secrets.id("dec", clock.now()),
      campaignId: campaign,
      question,
    }));
    const terms = { mode: null, maxAutonomy: null, criticality: "normal", maxCostMicros: null, fresh: true } as const;
    await runBatch(world, aCaller(), { items, terms }, { onResult: () => undefined, mayBegin: async () => true });
  }
  return day.length;
}

const rows: string[] = [];
let naive = 0;
for (const way of WAYS) {
  const { dollars, calls, asked } = await costOf(way);
  const per1000 = (dollars / asked) * 1_000;
  naive ||= per1000;
  rows.push(`| ${way.name} | ${calls} | $${per1000.toFixed(2)} | ${(naive / per1000).toFixed(1)}x |`);
}
process.stdout.write(
  [
    `Prices of ${PRICES_AS_OF}; ${day.length} questions of one day about ${new Set(day.map(({ campaign }) => campaign)).size} campaigns, on the stand-in.`,
    "",
    "| way | calls | per 1,000 decisions | cheaper than naive |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n"),
);
