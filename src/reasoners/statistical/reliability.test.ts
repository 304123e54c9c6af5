import { expect, it } from "vitest";
import { aCampaign, anAsked, someFacts } from "../../testing/asked.ts";
import { chance, simulatedDays } from "../../testing/simulated-campaign.ts";
import { proposeStatistically } from "../statistical.ts";

/**
 * Campaigns whose true rate is drawn around the 2 % limit, judged as a daily job would find them. Costs stay below and
 * click-through above their limits, so that the conversion rate alone decides.
 */
function judged(seed: number, count: number) {
  const next = chance(seed);
  const conversionRate = 0.008 + 0.027 * next();
  const days = simulatedDays(
    { conversionRate, dispersion: 3, clicksPerDay: 400, spendMinorPerDay: 3_000 },
    count,
    next,
  );
  const facts = someFacts({ days, campaign: aCampaign({ dailyBudget: { amount: 3_100, currency: "USD" } }) });
  const question = { text: "?", canonical: "?", intent: { kind: "consider", about: "pause", amountBp: null } } as const;
  const { action, confidence } = proposeStatistically(anAsked({ question, facts })).proposal;
  const pauses = action?.type === "pause_campaign";
  return { conversionRate, pauses, confidence: confidence ?? 0, right: pauses === conversionRate < 0.02 };
}

const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / Math.max(1, items.length);

const RUNS = Array.from({ length: 1_200 }, (_, seed) => judged(seed, 14));

it("pauses hardly any campaign that is good enough, and most of those that are clearly not", () => {
  expect(
    share(
      RUNS.filter(({ conversionRate }) => conversionRate >= 0.02),
      ({ pauses }) => pauses,
    ),
  ).toBeLessThan(0.005);
  const caught = (runs: typeof RUNS) =>
    share(
      runs.filter(({ conversionRate }) => conversionRate < 0.011),
      ({ pauses }) => pauses,
    );
  expect(caught(RUNS)).toBeGreaterThan(0.5);
  expect(caught(RUNS.slice(0, 300).map((_, seed) => judged(seed, 28)))).toBeGreaterThan(0.9);
});

it("is right about as often as it says: each band of confidence is borne out within an eighth", () => {
  const bands = [0, 0.25, 0.5, 0.75, 0.9, 1];
  const misses = bands.slice(1).map((high, index) => {
    const band = RUNS.filter(({ confidence }) => confidence > (bands[index] ?? 0) && confidence <= high);
    const said = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length;
    expect(band.length).toBeGreaterThan(30);
    return Math.abs(share(band, ({ right }) => right) - said);
  });
  expect(Math.max(...misses)).toBeLessThan(0.125);
});
