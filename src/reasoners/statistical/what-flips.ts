import type { Asked } from "../../core/asked.ts";
import { type Assessment, assess } from "../../core/assessment.ts";
import { formatMoney } from "../../core/money.ts";
import { type EvidenceRow, originOf, row } from "../../core/evidence-row.ts";
import { countText, rateText } from "./citing.ts";
import { type Lever, scaled, nearestFlip } from "./flips.ts";

/** Says which answer a question gets: two answers with the same word are the same. Null: not enough to answer. */
export type Answering = (asked: Asked, assessment: Assessment) => string | null;

export interface Flip {
  readonly text: string;
  readonly rows: readonly EvidenceRow[];
}

interface Found {
  readonly lever: Lever;
  readonly factor: number;
}

const LEVERS: readonly Lever[] = [
  { name: "conversions", direction: 1 },
  { name: "conversions", direction: -1 },
  { name: "clicks", direction: 1 },
  { name: "clicks", direction: -1 },
];

/** Other clicks matter only where the click-through rate is near its limit, or the only measure there is. */
function leversFor({ grounds, measures }: Assessment): readonly Lever[] {
  const click = grounds.criteria.find(({ name }) => name === "click_through_rate");
  const matters = !measures.conversionRate || (click !== undefined && click.probability > 0.05);
  return matters ? LEVERS : LEVERS.filter(({ name }) => name !== "clicks");
}

/** Answers that more of the same evidence may turn into another one. */
const WAITING: ReadonlySet<string> = new Set(["none", "person", "unclear"]);

const MORE: Lever = { name: "volume", direction: 1 };

/**
 * The smallest change of the window's counts that would change the answer, found by asking the same engine again. An answer
 * that only waits for evidence flips with more of the same; that is told in preference.
 */
export function whatFlips(asked: Asked, assessment: Assessment, answering: Answering): Flip | null {
  const answer = answering(asked, assessment);
  const differs = (lever: Lever) => (factor: number) => {
    const other = scaled(asked, lever, factor);
    // More evidence is more days of the same, not more spend a day.
    const assessed = lever.name === "volume" ? { ...assess(other), pace: assessment.pace } : assess(other);
    const theirs = answering(other, assessed);
    return theirs !== null && theirs !== answer;
  };
  const find = (lever: Lever): Found | null => {
    const factor = nearestFlip(differs(lever), lever);
    return factor === null ? null : { lever, factor };
  };
  const found = leversFor(assessment)
    .map(find)
    .filter((one) => one !== null);
  const [nearest] = found.toSorted((a, b) => Math.abs(Math.log(a.factor)) - Math.abs(Math.log(b.factor)));
  const more = answer === null || WAITING.has(answer) ? find(MORE) : null;
  const flip = [more ? moreText(asked, assessment, more) : null, nearest ? rateFlip(asked, assessment, nearest) : null];
  const told = flip.filter((one) => one !== null).filter(({ factor, lever }) => differs(lever)(factor));
  if (told.length === 0) return null;
  return {
    text: `The answer would change ${told.map(({ text }) => text).join(", or ")}.`,
    rows: told.flatMap((one) => one.rows),
  };
}

interface Told extends Flip, Found {}

function moreText(asked: Asked, { measures, window }: Assessment, { factor }: Found): Told | null {
  const trial = measures.conversionRate?.trial ?? measures.clickThroughRate?.trial;
  const noun = measures.conversionRate ? "clicks" : "impressions";
  if (!trial) return null;
  const more = twoDigits((factor - 1) * trial.exposure);
  const origin = { ...originOf(window, asked.now), source: "umpire" };
  return {
    lever: MORE,
    factor: 1 + more / trial.exposure,
    text: `with about ${countText(more)} more ${noun} at the same rates`,
    rows: [row(`flip_more_${noun}`, origin, { value: more, unit: "count", derived: true })],
  };
}

/** 1,013.4 → 1,100: up, so that the rounded number flips the answer too. */
function twoDigits(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.ceil(count / step) * step;
}

/** The rate at which it flips, rounded away from the present one. */
function rateFlip(asked: Asked, assessment: Assessment, { lever, factor }: Found): Told | null {
  const { measures, window } = assessment;
  const origin = { ...originOf(window, asked.now), source: "umpire" };
  const { currency } = asked.facts.campaign.dailyBudget;
  const away = lever.direction === 1 ? Math.ceil : Math.floor;
  const orBeyond = lever.direction === 1 ? "or higher" : "or lower";
  const measure = lever.name === "clicks" ? measures.clickThroughRate : measures.conversionRate;
  const name = lever.name === "clicks" ? "click_through_rate" : "conversion_rate";
  if (measure && measure.trial.events > 0) {
    const rate = measure.trial.events / measure.trial.exposure;
    const flipped = away(rate * factor * 10_000) / 10_000;
    if (flipped <= 0 || flipped > 1) return null;
    return {
      lever,
      factor: flipped / rate,
      text: `if the ${name.replaceAll("_", " ").replace("click through", "click-through")} were ${rateText(flipped)} ${orBeyond}`,
      rows: [row(`flip_${name}`, origin, { value: flipped, unit: "ratio", derived: true })],
    };
  }
  if (lever.name !== "conversions" || !measures.cost || measures.cost.trial.events <= 0) return null;
  const cost = measures.cost.trial.exposure / measures.cost.trial.events;
  const flipped = lever.direction === 1 ? Math.floor(cost / factor) : Math.ceil(cost / factor);
  if (flipped <= 0) return null;
  return {
    lever,
    factor: cost / flipped,
    text: `if the cost per conversion were ${formatMoney({ amount: flipped, currency })} ${lever.direction === 1 ? "or less" : "or more"}`,
    rows: [row("flip_cost_per_conversion", origin, { value: flipped, unit: "minor", currency, derived: true })],
  };
}
