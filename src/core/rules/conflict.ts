import { precedenceOf, precedenceOfActor } from "../authority/precedence.ts";
import { asksToAct } from "../question.ts";
import type { Asked } from "../asked.ts";
import type { ChangeKind } from "../campaign.ts";
import { durationMs, SECOND_MS } from "../time.ts";
import { answersOf } from "./answers.ts";
import type { Finding } from "./rule.ts";
import { lengthOf, named } from "./wording.ts";

const answer = answersOf("conflict.other_actor", "defer", "seconds");

const CHANGED: Readonly<Record<ChangeKind, string>> = {
  budget: "changed the budget",
  status: "changed the status",
  targeting: "changed the targeting",
  audience: "changed the audience",
};

/**
 * Two actors who work on one campaign undo each other (guide L436-467): what somebody else changed, or was authorized to
 * change, less than the window ago is left alone by whoever does not stand above them. One's own changes are the
 * cooldown's matter.
 */
export function conflict(asked: Asked): Finding {
  const { question, policy, now } = asked;
  if (!asksToAct(question)) return answer.notApplicable("The question is for information only.");
  if (asked.undoes !== null && asked.caller.kind === "human")
    return answer.notApplicable("A person takes a change back.");
  const windowMs = durationMs(policy.document.conflict.window);
  const limit = Math.ceil(windowMs / SECOND_MS);
  const last = lastAbove(asked);
  if (last) {
    const ageMs = Math.max(0, now - last.at);
    const observed = Math.floor(ageMs / SECOND_MS);
    return answer.fail(
      `Left alone: ${named(last.agent)} ${last.did} ${lengthOf(ageMs)} ago; other actors' changes are left alone for ${lengthOf(windowMs)}.`,
      { observed, limit, headroom: observed - limit, retryAt: last.at + windowMs },
    );
  }
  const below = othersOf(asked).find(({ at }) => at > now - windowMs);
  if (below) return answer.pass(`Goes over what ${named(below.agent)} did, which stands below.`, { limit });
  return answer.pass(`Nobody else changed the campaign in the last ${lengthOf(windowMs)}.`, { limit });
}

/** Who was there first; null when nobody was. */
export const conflictingActor = (asked: Asked): string | null => lastAbove(asked)?.agent ?? null;

/** Two people are no agents that could loop, but neither should undo the other unseen. */
function lastAbove(asked: Asked): Act | undefined {
  const since = asked.now - durationMs(asked.policy.document.conflict.window);
  const mine = precedenceOf(asked.policy.document, asked.caller);
  const above = othersOf(asked).filter(({ at, precedence }) => at > since && precedence >= mine);
  return above.toSorted((a, b) => b.at - a.at)[0];
}

interface Act {
  readonly agent: string;
  readonly precedence: number;
  readonly at: number;
  readonly did: string;
}

/** What others did to the campaign, and what they were let do, done yet or not. */
function othersOf({ facts, policy, caller }: Asked): readonly Act[] {
  const changes = facts.changes.map(({ actor: agent, at, kind }) => {
    const precedence = precedenceOfActor(policy.document, agent);
    return { agent, precedence, at, did: CHANGED[kind] };
  });
  const claims = facts.situation.claims.map(({ agent, precedence, at }) => ({
    agent,
    precedence,
    at,
    did: "was authorized to act",
  }));
  return [...changes, ...claims].filter(({ agent }) => agent !== caller.agent);
}
