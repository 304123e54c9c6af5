import type { Caller } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import { superseded } from "../core/authority/opening.ts";
import { fail } from "../core/result.ts";
import type { DecisionBody } from "../contract/decision.ts";
import type { World } from "../ports.ts";
import { commitTurn, type MOVED, type Turn } from "./answer-approval.ts";
import { requesterOf, restated } from "./restated.ts";
import { ruleOn } from "./rule-on.ts";

interface Stale {
  readonly turn: Turn;
  /** Sentences. */
  readonly changed: readonly string[];
}

const MOST_TOLD = 8;

/**
 * Puts an approval aside whose decision would not be the same any more, and makes a fresh one for whoever asked. The old
 * one goes first: between the two, nothing can be agreed to.
 */
export async function renewed(
  world: World,
  caller: Caller,
  { turn, changed }: Stale,
): Promise<Failure<"approval_stale" | "ledger_unavailable"> | typeof MOVED> {
  const { approval, decision, now } = turn;
  const id = world.secrets.id("dec", now);
  const told = `${changed.slice(0, MOST_TOLD).join(" ")} ${approval.id} is superseded, and nothing was done.`;
  const aside = await commitTurn(world, caller, {
    turn: { ...turn, next: superseded(approval, id, now) },
    kind: "approval_resolved",
    body: { changed: changed.slice(0, MOST_TOLD) },
    owed: { reply: fail(stale(`${told} If there is no ${id}, ask anew.`)), isLast: false },
  });
  if (!aside.ok) return aside.failure;
  const requester = requesterOf(caller.workspace, decision);
  const fresh = (body: DecisionBody) => stale(`${told} The fresh decision is ${describe(body)}.`);
  const ruled = await ruleOn(world, requester, {
    ...restated(world, decision),
    id,
    owed: (_, body) => ({ reply: fail(fresh(body)), isLast: true }),
  });
  return ruled.ok ? fresh(ruled.value.view) : stale(`${told} No fresh decision could be made: ${ruled.failure.detail}`);
}

const stale = (detail: string) => ({ code: "approval_stale", detail }) as const;

const describe = ({ id, outcome, approval }: DecisionBody): string =>
  `${id} (${outcome})${approval?.id ? `, its approval ${approval.id}` : ""}`;
