import type { Asked } from "../asked.ts";
import type { Finding } from "./rule.ts";
import { qualityFlags } from "../quality.ts";
import { SECOND_MS } from "../time.ts";
import { windowOf } from "../window.ts";
import { answersOf } from "./answers.ts";
import { freshnessOf } from "./freshness.ts";
import { daysOf, lengthOf } from "./wording.ts";

/** After this long it is worth asking whether missing or stale data has come. */
export const DATA_RETRY_MS = 60 * SECOND_MS;

const missing = answersOf("data.missing", "abstain", "days");
const quality = answersOf("data.quality", "escalate", "text");

/** A question needs days in the evidence window; a proposed action, which brings its own reason, any day at all. */
export function dataMissing({ question, facts, policy, now }: Asked): Finding {
  const { window_days, min_days } = policy.document.evidence;
  const proposed = question.intent.kind === "proposed";
  const collected = proposed ? facts.days.length : windowOf(facts.days, now, window_days).days.length;
  const limit = proposed ? 1 : Math.max(1, min_days);
  const measured = { observed: collected, limit, headroom: collected - limit };
  const where = proposed ? "for this campaign" : `of the last ${window_days}`;
  const message = `${collected === 0 ? "No days" : daysOf(collected)} ${where} collected`;
  if (collected >= limit) return missing.pass(`${message}.`, measured);
  return missing.fail(`${message}; at least ${limit} needed: send its metrics, then ask again.`, measured);
}

/** Exactly as old as the limit is still fresh. */
export function dataFreshness(asked: Asked): Finding {
  const { now } = asked;
  const { on_stale } = asked.policy.document.freshness;
  const answer = answersOf("data.freshness", on_stale, "seconds");
  const fresh = freshnessOf(asked.facts, asked.policy.document);
  if (!fresh || isMissing(asked)) return answer.notApplicable("There is not enough data to judge its age.");
  const ageMs = Math.max(0, now - fresh.asOf);
  const { source, limitMs } = fresh;
  const measured = {
    observed: Math.ceil(ageMs / SECOND_MS),
    limit: limitMs / SECOND_MS,
    headroom: Math.floor((limitMs - ageMs) / SECOND_MS),
  };
  const message = `The newest data (${source}) is ${lengthOf(measured.observed * SECOND_MS)} old; up to ${lengthOf(limitMs)} is fresh`;
  if (ageMs <= limitMs) return answer.pass(`${message}.`, measured);
  const retryAt = on_stale === "defer" ? now + DATA_RETRY_MS : null;
  return answer.fail(`${message}: send newer metrics, then ask again.`, { ...measured, retryAt });
}

export function dataQuality(asked: Asked): Finding {
  if (isMissing(asked)) return quality.notApplicable("There is not enough data to judge its quality.");
  const flags = qualityFlags(asked.facts, asked.policy.document, asked.now);
  const blocking = flags.filter((flag) => flag.blocking);
  const odd = flags.find(({ id }) => id === "conversions_exceed_clicks");
  if (blocking.length === 0) return quality.pass(odd?.message ?? "The numbers do not contradict themselves.");
  const observed = blocking.map(({ id }) => id).join(" ");
  return quality.fail(blocking.map(({ message }) => message).join(" "), { observed });
}

const isMissing = (asked: Asked): boolean => dataMissing(asked).status === "fail";
