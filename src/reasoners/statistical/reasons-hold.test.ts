import { expect, it } from "vitest";
import { questionOf } from "../../core/ask.ts";
import type { Asked } from "../../core/asked.ts";
import { checkClaims } from "../../core/claims.ts";
import { addDays, dateOf } from "../../core/time.ts";
import { aCampaign, aChange, aDay, anAsked, aPortfolio, NOW, someFacts } from "../../testing/asked.ts";
import { proposeStatistically } from "../statistical.ts";

const QUESTIONS = [
  "should we increase budget?",
  "should we increase the budget by 20 %?",
  "should we decrease the budget?",
  "should we pause this campaign?",
  "should we resume it?",
  "is this campaign underperforming?",
  "why did the cost per conversion jump?",
  "why is the conversion rate down?",
  "why is CTR down?",
  "why did spend spike?",
  "why did conversions fall?",
  "what should we do?",
  "delete it",
];

/** Park and Miller's generator: the same worlds every time. */
let state = 2_026;
const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
const between = (low: number, high: number) => low * (high / low) ** random();

function world(question: string, currency: string): Asked {
  const [rate, clickRate, cpc, volume] = [
    between(0.003, 0.1),
    between(0.002, 0.06),
    between(20, 600),
    between(10, 3_000),
  ];
  const amount = Math.round(between(1_000, 1_000_000));
  const later = random() < 0.5 ? 1 : between(0.3, 2);
  const days = Array.from({ length: 28 }, (_, index) => {
    const clicks = Math.round(volume * between(0.7, 1.3));
    return aDay({
      date: addDays(dateOf(NOW), index - 28),
      currency,
      clicks,
      impressions: Math.round(clicks / clickRate),
      conversions: Math.round(clicks * rate * (index < 21 ? 1 : later) * between(0.5, 2)),
      spendMinor: Math.round(clicks * cpc),
      revenueMinor: random() < 0.5 ? null : Math.round(clicks * rate * cpc * 80),
    });
  });
  const ofTargets = (value: number) => (random() < 0.5 ? null : Math.round(value));
  return anAsked({
    question: questionOf(question),
    facts: someFacts({
      days: days.filter(() => random() < 0.97),
      portfolio: aPortfolio({ currency }),
      changes:
        random() < 0.8 ? [] : [aChange({ after: { amount, currency }, before: { amount: amount * 2, currency } })],
      campaign: aCampaign({
        status: random() < 0.8 ? "active" : "paused",
        dailyBudget: { amount, currency },
        startedOn: addDays(dateOf(NOW), -28 - Math.floor(random() * 90)),
        targets: {
          conversionRatePpm: ofTargets(rate * 1_000_000),
          costPerConversionMinor: ofTargets(cpc / rate),
          clickThroughRatePpm: ofTargets(clickRate * 1_000_000),
        },
      }),
    }),
  });
}

it.each(["USD", "EUR", "JPY", "KWD", "SEK"])("every number in a statistical reason is borne out, in %s", (currency) => {
  for (const question of QUESTIONS) {
    for (let turn = 0; turn < 5; turn += 1) {
      const asked = world(question, currency);
      const proposed = proposeStatistically(asked);
      const { reason } = proposed.proposal;
      expect(checkClaims(proposed, asked).reason).toBe(reason);
    }
  }
});
