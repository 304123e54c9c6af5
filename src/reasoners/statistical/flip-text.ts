import type { Asked } from "../../core/asked.ts";
import type { Assessment } from "../../core/assessment.ts";
import { type EvidenceRow, originOf, row } from "../../core/evidence-row.ts";
import { formatMoney } from "../../core/money.ts";
import { countText, rateText } from "./citing.ts";
import type { Lever } from "./flips.ts";
import { NAMES } from "./phrases.ts";

export interface Flip {
  readonly text: string;
  readonly rows: readonly EvidenceRow[];
}

/** The factor by which a lever changes the answer. */
export interface Found {
  readonly lever: Lever;
  readonly factor: number;
}

/** A change in words, with the factor that its rounded number stands for. */
interface Told extends Flip, Found {}

export const MORE: Lever = { name: "volume", direction: 1 };

/** "with about 1,010 more clicks at the same rates"; null when nothing is counted that could be more. */
export function moreFlip(asked: Asked, { measures, window }: Assessment, { factor }: Found): Told | null {
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
export function rateFlip(asked: Asked, assessment: Assessment, { lever, factor }: Found): Told | null {
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
      text: `if the ${NAMES[name]} were ${rateText(flipped)} ${orBeyond}`,
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
