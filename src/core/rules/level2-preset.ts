import { isLevel3 } from "../authority/tracks.ts";
import { formatMoney } from "../money.ts";
import { pairOf, sumOf, WEEK_DAYS, windowOf } from "../window.ts";
import { answersOf } from "./answers.ts";
import { millionthsOf, product } from "./exact.ts";
import { amountIn, notNamed } from "./own.ts";
import { onPause } from "./pause-guards.ts";
import { percent } from "./wording.ts";

const answer = answersOf("pause.level2_preset", "escalate", "text");

/** Guide L65: at level 2 a pause is automatic only below both limits. Exactly at one of them a person decides. */
export const pauseLevel2Preset = onPause(answer, (asked) => {
  const { facts, policy, now, autonomy } = asked;
  const { pause, evidence } = policy.document;
  const preset = pause.level2_preset;
  if (autonomy === 1 || preset === null || isLevel3(asked, { type: "pause_campaign" }))
    return answer.notApplicable("The level 2 preset is not in force.");

  const { currency } = facts.campaign.dailyBudget;
  const rateBp = preset.conversion_rate_below_bp;
  const spendLimit = amountIn(preset.daily_spend_below, currency);
  if (spendLimit === null) return answer.unknown(notNamed("pause.level2_preset.daily_spend_below", currency));
  const rate = pairOf(windowOf(facts.days, now, evidence.window_days), ["conversions", "clicks"]);
  const week = windowOf(facts.days, now, WEEK_DAYS).days.filter(({ spendMinor }) => spendMinor !== null);
  const spend = sumOf({ days: week }, "spendMinor");

  const money = (amount: number) => formatMoney({ amount: Math.floor(amount), currency });
  const limit = `below ${percent(rateBp)} and below ${money(spendLimit)} a day`;
  if (!rate || rate.denominator === 0 || spend === null || week.some((day) => day.currency !== currency))
    return answer.unknown("Its conversion rate or its spend of the last 7 days is not known: send its metrics.", {
      limit,
    });
  const { numerator: conversions, denominator: clicks } = rate;
  const below =
    product(millionthsOf(conversions), 10_000) < product(rateBp, clicks, 1_000_000) &&
    product(spend) < product(spendLimit, week.length);
  // Cut off below, so that what is under a limit never reads as the limit.
  const observed = `${percent(Math.floor((conversions * 10_000) / clicks))} and ${money(spend / week.length)} a day`;
  return answer[below ? "pass" : "fail"](
    `Its conversion rate and spend are ${observed}; a pause is automatic ${limit}.`,
    {
      observed,
      limit,
    },
  );
});
