import type { Evidence } from "../core/evidence.ts";
import { formatMoney } from "../core/money.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { anEvidence } from "./evidence.ts";

/** Explanations as a reasoner or a person would write them, right and with one number made wrong. Seeded: always the same. */
export interface Explanation {
  readonly text: string;
  /** The same with one number that nothing bears out. */
  readonly altered: string;
  readonly evidence: readonly Evidence[];
  /** Daily budget, now and proposed, in minor units. */
  readonly budget: readonly [number, number];
}

type Random = () => number;

/** Park and Miller's generator: enough for test data. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A number of an explanation: how it is printed, and all values of its metric that would be true. */
interface Slot {
  readonly value: number;
  readonly decimals: number;
  readonly print: (value: number) => string;
  readonly truths: readonly number[];
}

export function explanations(count: number, seed: number): readonly Explanation[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => explanation(random, index));
}

function explanation(random: Random, index: number): Explanation {
  const world = worldOf(random);
  const template = TEMPLATES[index % TEMPLATES.length] ?? "";
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const victim = names[Math.floor(random() * names.length)] ?? "";
  const wrong = alteredValue(slotOf(world, victim), random);
  const write = (change: boolean) =>
    template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const slot = slotOf(world, name);
      return slot.print(change && name === victim ? wrong : slot.value);
    });
  return { text: write(false), altered: write(true), evidence: world.evidence, budget: world.budget };
}

const TEMPLATES = [
  "Conversion rate is {cr} over 14 days ({clicks} clicks) against a target of {crTarget}.",
  "The conversion rate of {cr} lies credibly between {crLow} and {crHigh}; cost per conversion is {cpa}.",
  "Cost per conversion is {cpa}, and the campaign spent {spend} in total.",
  "Raise the daily budget from {before} to {after}, a change of {change}: conversion rate is {cr}.",
  "CTR is {ctr} on {impressions} impressions, with {clicks} clicks and {conversions} conversions.",
  "With {conversions} conversions from {clicks} clicks it converts at {cr}.",
  "The probability that the conversion rate is below its target is {probability}.",
  "It has been running for {running} and spent {spend}. Its CPA is {cpa}.",
  "Click-through rate {ctr}, conversion rate {cr}, CPA {cpa}, ROAS {roas}.",
  "At {spend} spent and a conversion rate below the threshold of {crThreshold}, a person should look.",
  "Raise by {change}: CR {cr}, CTR {ctr}.",
  "{change} more budget, as its conv. rate is {cr} at a CPA of {cpa}",
];

interface World {
  readonly evidence: readonly Evidence[];
  readonly budget: readonly [number, number];
  readonly slots: Readonly<Record<string, Slot>>;
}

const slotOf = ({ slots }: World, name: string): Slot => {
  const slot = slots[name];
  if (!slot) throw new Error(`No slot ${name}`);
  return slot;
};

function worldOf(random: Random): World {
  const between = (low: number, high: number) => low * (high / low) ** random();
  const whole = (low: number, high: number) => Math.round(between(low, high));
  const cr = between(0.004, 0.08);
  const ctr = between(0.002, 0.06);
  const clicks = whole(300, 90_000);
  const impressions = Math.round(clicks / ctr);
  const conversions = Math.round(clicks * cr);
  const cpa = whole(500, 40_000);
  const spend = whole(20_000, 9_000_000);
  const probability = between(0.01, 0.99);
  const running = whole(15, 400);
  const roas = between(0.2, 9);
  const before = whole(2_000, 400_000);
  const after = Math.round(before * (1 + between(0.05, 0.5)));
  const target = between(0.01, 0.06);
  const ends = [cr * 0.8, cr * 1.2] as const;
  const policy = DEFAULT_POLICY;
  const threshold = policy.pause.conversion_rate_below_bp / 10_000;
  const rates = [cr, ...ends, target, threshold, policy.targets.conversion_rate_bp / 10_000];
  return {
    budget: [before, after],
    evidence: [
      item(1, "conversion_rate", cr, { unit: "ratio", interval: ends, n: clicks }),
      item(2, "click_through_rate", ctr, { unit: "ratio", n: impressions }),
      item(3, "cost_per_conversion", cpa, { unit: "minor" }),
      item(4, "spend_total", spend, { unit: "minor", window: null }),
      item(5, "clicks", clicks, { unit: "count" }),
      item(6, "impressions", impressions, { unit: "count" }),
      item(7, "conversions", conversions, { unit: "count" }),
      item(8, "days_running", running, { unit: "days", window: null }),
      item(9, "target_conversion_rate", target, { unit: "ratio", window: null }),
      item(10, "probability_conversion_rate_below_target", probability, { unit: "probability" }),
      item(11, "return_on_ad_spend", roas, { unit: "ratio" }),
    ],
    slots: {
      cr: percent(cr, rates),
      crLow: percent(ends[0], rates),
      crHigh: percent(ends[1], rates),
      crTarget: percent(target, rates),
      crThreshold: percent(threshold, rates),
      ctr: percent(ctr, [ctr, policy.pause.click_through_rate_below_bp / 10_000]),
      change: percent(after / before - 1, [
        after / before - 1,
        after / before,
        ...policy.budget.steps_bp.map((bp) => bp / 10_000),
      ]),
      probability: percent(probability, [probability]),
      cpa: money(cpa, [cpa]),
      spend: money(spend, [spend]),
      before: money(before, [before, after, after - before]),
      after: money(after, [before, after, after - before]),
      clicks: counted(clicks),
      impressions: counted(impressions),
      conversions: counted(conversions),
      running: { value: running, decimals: 0, print: (value) => `${value.toFixed(0)} days`, truths: [running] },
      roas: { value: roas, decimals: 2, print: (value) => `${value.toFixed(2)}×`, truths: [roas] },
    },
  };
}

const percent = (fraction: number, truths: readonly number[]): Slot => ({
  value: fraction * 100,
  decimals: 2,
  print: (value) => `${value.toFixed(2)} %`,
  truths: truths.map((truth) => truth * 100),
});

const money = (minor: number, truths: readonly number[]): Slot => ({
  value: minor,
  decimals: 0,
  print: (amount) => formatMoney({ amount, currency: "USD" }),
  truths,
});

const counted = (count: number): Slot => ({
  value: count,
  decimals: 0,
  print: (value) => value.toFixed(0).replaceAll(/\B(?=(\d{3})+$)/g, ","),
  truths: [count],
});

const FACTORS = [10, 0.1, 2, 0.5, 1.3, 0.7, 1.05, 0.95, 3, 0.01];

/** Another value of which no true one is a rounding. */
function alteredValue({ value, decimals, truths }: Slot, random: Random): number {
  const step = 10 ** -decimals;
  const start = Math.floor(random() * FACTORS.length);
  const tries = FACTORS.map((_, index) => value * (FACTORS[(start + index) % FACTORS.length] ?? 1));
  const printed = [...tries, value + 7 * step].map((attempt) => Math.round(attempt / step) * step);
  return (
    printed.find((attempt) => truths.every((truth) => Math.abs(truth - attempt) > 1.5 * step)) ?? value + 97 * step
  );
}

const item = (
  index: number,
  metric: string,
  value: number,
  over: Partial<Evidence> & Pick<Evidence, "unit">,
): Evidence => anEvidence({ id: `ev_${index}`, metric, value, ...over });
