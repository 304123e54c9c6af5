import { formatMoney } from "../money.ts";
import { dateOf, daysBetween } from "../time.ts";
import type { Asked } from "../asked.ts";
import { answersOf, type Answers } from "./answers.ts";
import { amountIn, notNamed } from "./own.ts";
import type { Case, Finding } from "./rule.ts";
import { daysOf } from "./wording.ts";

/** What no performance can justify: guide L352-356, L388-389. */

const days = answersOf("pause.min_days", "reject", "days");
const spend = answersOf("pause.min_spend", "reject", "minor");
const bundle = answersOf("pause.bundle", "reject", "text");
const experiment = answersOf("pause.experiment", "reject", "text");

/** A rule about a pause: it does not concern other actions. */
export const onPause =
  (answer: Answers, rule: (asked: Asked) => Finding) =>
  ({ action, asked }: Case): Finding =>
    action.type === "pause_campaign" ? rule(asked) : answer.notApplicable("The campaign would not be paused.");

export const pauseMinDays = onPause(days, ({ facts, policy, now }) => {
  const limit = policy.document.pause.min_days;
  const observed = Math.max(0, daysBetween(facts.campaign.startedOn, dateOf(now)));
  const measured = { observed, limit, headroom: observed - limit };
  const message = `The campaign has run for ${daysOf(observed)}`;
  if (observed >= limit) return days.pass(`${message}.`, measured);
  return days.fail(`${message}; before ${daysOf(limit)} it is still learning: let it run.`, measured);
});

/** More than the amount: the amount itself is refused (of the guide's two wordings, the strict one). */
export const pauseMinSpend = onPause(spend, ({ facts, policy }) => {
  const { currency } = facts.campaign.dailyBudget;
  const limit = amountIn(policy.document.pause.min_spend, currency);
  if (limit === null) return spend.unknown(notNamed("pause.min_spend", currency));
  const observed = facts.lifetime.spendMinor;
  if (observed === null || facts.days.some((day) => day.currency !== currency))
    return spend.unknown(`What it has spent is not known in ${currency}: send its spend.`, { limit });
  const measured = { observed, limit, headroom: observed - limit };
  const message = `It has spent ${formatMoney({ amount: observed, currency })}`;
  const more = `more than ${formatMoney({ amount: limit, currency })} is needed for a verdict`;
  return spend[observed > limit ? "pass" : "fail"](`${message}; ${more}.`, measured);
});

export const pauseBundle = onPause(bundle, ({ facts: { campaign } }) =>
  campaign.bundleId === null
    ? bundle.pass("The campaign is in no bundle.")
    : bundle.fail("The campaign belongs to a bundle: a person must weigh the others with it.", {
        observed: campaign.bundleId,
      }),
);

export const pauseExperiment = onPause(experiment, ({ facts: { campaign } }) =>
  campaign.experimentId === null
    ? experiment.pass("The campaign is in no experiment.")
    : experiment.fail("The campaign belongs to an experiment: pausing it would spoil the comparison.", {
        observed: campaign.experimentId,
      }),
);
