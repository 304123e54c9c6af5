import type { Action } from "../action.ts";
import type { Asked } from "../asked.ts";
import { precedenceOf } from "../authority/precedence.ts";
import type { Block, Hold } from "../authority/treaty.ts";
import { SECOND_MS } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Finding } from "./rule.ts";
import { lengthOf, named } from "./wording.ts";

const answer = answersOf("hold.active", "defer", "seconds");

/**
 * An agent that asked the others to leave the campaign alone is heard by all that do not stand above it (guide L467). A
 * lease keeps everything to its holder. Both end by themselves.
 */
export function holdActive(asked: Asked, action: Action | null): Finding {
  const { holds, lease } = asked.facts.situation;
  const mine = precedenceOf(asked.policy.document, asked.caller);
  const others = holds.filter((hold) => hold.agent !== asked.caller.agent && hold.precedence >= mine);
  const blocking = [
    ...others
      .filter((hold) => blocks(hold, asked, action))
      .map(({ agent, reason, expiresAt }) => ({ agent, reason, expiresAt })),
    ...(lease && lease.agent !== asked.caller.agent
      ? [{ agent: lease.agent, reason: "it works on the campaign", expiresAt: lease.expiresAt }]
      : []),
  ].filter(({ expiresAt }) => expiresAt > asked.now);
  const [last] = blocking.toSorted((a, b) => b.expiresAt - a.expiresAt);
  if (last === undefined) return answer.pass("Nobody holds the campaign against it.");
  const leftMs = last.expiresAt - asked.now;
  return answer.fail(
    `${named(last.agent)} holds the campaign for another ${lengthOf(leftMs)}: ${named(last.reason)}.`,
    {
      observed: Math.ceil(leftMs / SECOND_MS),
      limit: 0,
      headroom: -Math.ceil(leftMs / SECOND_MS),
      retryAt: last.expiresAt,
    },
  );
}

/** Before an action is known, only a hold on everything stands in the way. */
const blocks = ({ blocks: blocked }: Hold, asked: Asked, action: Action | null): boolean =>
  blocked.includes("everything") || (action !== null && blocked.some((block) => block === blockOf(action, asked)));

function blockOf(action: Action, { facts }: Asked): Block | null {
  switch (action.type) {
    case "adjust_campaign_budget":
      return action.newDailyBudget.amount > facts.campaign.dailyBudget.amount ? "increase_budget" : "decrease_budget";
    case "pause_campaign":
      return "pause";
    case "resume_campaign":
      return "resume";
    case "create_audience":
    case "exclude_audience":
      return "audience";
    default:
      return null;
  }
}
