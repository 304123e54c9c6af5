import type { Action } from "../core/action.ts";
import type { Asked, Mode } from "../core/asked.ts";
import type { Caller } from "../core/caller.ts";
import type { Decision } from "../core/decision.ts";
import type { Failure } from "../core/failure.ts";
import type { CampaignId, DecisionId, SubjectId } from "../core/ids.ts";
import type { Guard } from "../core/ledger.ts";
import type { Sourced } from "../core/proposal.ts";
import type { Question } from "../core/question.ts";
import { lastly, type Owed, type Recalled } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { conflictingActor } from "../core/rules/conflict.ts";
import type { Finding } from "../core/rules/rule.ts";
import { toDecisionLine, toSkippedLine } from "../contract/decision-line.ts";
import { type DecisionBody, type DecisionView } from "../contract/decision.ts";
import { toDecisionBody, toDecisionView } from "../contract/decision-view.ts";
import type { World } from "../ports.ts";
import { changedOf } from "./changed.ts";
import type { Answer } from "./operation.ts";
import { identityOf, judgedOnce } from "./judged.ts";
import { isCallers, mistakesOf, mutesOf } from "./mistakes.ts";
import { type Opening, openingOf } from "./opening.ts";
import { UNRECORDED } from "./record.ts";
import { OPTED_OUT, UNROUTABLE } from "./ruling-failures.ts";
import { receiptOf } from "./receipt.ts";
import { tripBreaker } from "./trip-breaker.ts";
import { cacheFields, entryOf, keptOf, nothingSince } from "./record-decision.ts";

/** A question, or an action that somebody else proposes. */
export interface Matter {
  /** Of the decision, where something names it before it is made; a new one unless said. */
  readonly id?: DecisionId;
  /** Of the caller's lease on the campaign, when they say that they hold one. */
  readonly fencingToken?: number | undefined;
  readonly campaignId: CampaignId;
  readonly question: Question;
  /** Two of one caller with the same are the same matter; unless said, it is like no other. */
  readonly identity?: string;
  /** Whom it is about, by the caller's own key; its campaign unless said. */
  readonly subject?: string | undefined;
  /** Null for a question. */
  readonly action: Action | null;
  readonly mode: Mode | undefined;
  readonly maxAutonomy: number | undefined;
  readonly criticality: Asked["criticality"] | undefined;
  readonly context: Asked["context"] | undefined;
  readonly emergency: boolean;
  /** Micro-dollars; the policy's unless said. */
  readonly maxCostMicros?: number | undefined;
  /** The decision that this one would take back. */
  readonly undoes: DecisionId | null;
  readonly fresh: boolean;
  /** What its batch puts at stake of the account, this action included, once that is known. */
  readonly together?: (asked: Asked, action: Action) => Promise<number | null>;
  /** What the caller is owed for the decision; unless said, the decision. */
  readonly owed?: (id: DecisionId, body: DecisionBody) => Owed;
  /** Who proposes, given what stands in the way already: the reasoner, or the caller. */
  readonly propose: (asked: Asked, admission: readonly Finding[]) => Sourced | Promise<Sourced>;
}

export const RULING_FAILURES = [
  "campaign_not_found",
  "currency_mismatch",
  "approval_unroutable",
  "lease_stale",
  "subject_opted_out",
  "state_changed",
  "ledger_unavailable",
] as const;

export type RulingFailure = Failure<(typeof RULING_FAILURES)[number]>;

/** So often a decision is made anew because what it rests on changed before it was recorded. */
const TRIES = 5;

/** A decision that is recorded, and its answer. */
export interface Ruled extends Answer<DecisionView> {
  readonly decision: Decision;
  readonly opening: Opening;
}

/**
 * The road of every decision, from a matter to a recorded answer. What it read is checked again in the transaction that
 * records it; when somebody was faster, the road is taken anew, so that two agents never both act on the same facts.
 */
export async function ruleOn(world: World, caller: Caller, matter: Matter): Promise<Result<Ruled, RulingFailure>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const ruled = await ruleOnce(world, caller, matter);
    if (ruled.ok) return ruled;
    if (ruled.failure !== MOVED) return fail(ruled.failure);
  }
  return fail(STATE_CHANGED);
}

/** Somebody changed what the decision rested on before it was recorded. */
const MOVED = "moved";

/** It only grows: nothing travels back. */
async function ruleOnce(
  world: World,
  caller: Caller,
  matter: Matter,
): Promise<Result<Ruled, RulingFailure | typeof MOVED>> {
  const startedMs = world.clock.elapsedMs();
  const subjectId = matter.subject === undefined ? null : world.subjects.idOf(caller.workspace, matter.subject);
  if (subjectId !== null && (await world.subjects.hasOptedOut(caller.workspace, subjectId))) return fail(OPTED_OUT);
  const judged = await judgedOnce(world, caller, matter);
  if (!judged.ok) return judged;
  const decision = { id: matter.id ?? world.secrets.id("dec", judged.value.ruling.asked.now), ...judged.value };
  const { asked, findings } = decision.ruling;

  const opening = openingOf(world, decision);
  if (opening === null) return fail(UNROUTABLE);
  const mistakes = mistakesOf(decision);
  const changed = changedOf(world.secrets, TWICE, mutesOf(decision, mistakes));
  const body = { ...toDecisionBody(decision, opening), ...(changed && { changed }) };
  const recorded = await world.ledger.commit(
    caller.workspace,
    { ...entryOf(decision, body), subject: matter.subject ?? null, owed: owedFor(decision, body, matter) },
    [...keptOf(decision), ...mistakes, ...opening.changes],
    [
      ...(asked.emergency ? [] : [nothingSince(decision)]),
      ...leaseGuards(matter),
      ...subjectGuards(subjectId),
      ...opening.guards,
    ],
  );
  if (!recorded.ok) {
    forget(world, caller, matter);
    return fail(recorded.failure === "conflict" ? MOVED : UNRECORDED);
  }
  if (opening.changes.some((change) => change.do !== "put_claim")) forget(world, caller, matter);
  if (mistakes.some(isCallers)) await tripBreaker(world, caller);
  const receipt = await receiptOf(world, caller.workspace, { ...recorded.value, at: body.created_at });
  const view = toDecisionView(body, recorded.value, receipt);
  world.log.write(toDecisionLine(view, world.clock.elapsedMs() - startedMs));
  const conflicts = findings.some(({ id, status }) => id === "conflict.other_actor" && status === "fail");
  const skipped = toSkippedLine(view, conflicts ? conflictingActor(asked) : null);
  if (skipped) world.log.write(skipped);
  return ok({ view, fields: cacheFields(decision), decision, opening });
}

/** Whoever asked, it is the service that stops listening. */
const TWICE = { agent: "umpire", keyId: null, why: "The same mistake was made twice." };

const owedFor = (decision: Decision, body: DecisionBody, { owed }: Matter): Owed =>
  owed?.(decision.id, body) ??
  lastly({ view: { recorded: decision.id } satisfies Recalled, fields: cacheFields(decision) });

const leaseGuards = ({ fencingToken: token, campaignId }: Matter): readonly Guard[] =>
  token === undefined ? [] : [{ holds: "lease_at", campaignId, token }];

const subjectGuards = (subjectId: SubjectId | null): readonly Guard[] =>
  subjectId === null ? [] : [{ holds: "not_opted_out", subjectId }];

/** What it was judged to be does not hold any more. */
function forget({ rulings, clock }: World, caller: Caller, { identity }: Matter): void {
  if (identity === undefined) return;
  rulings.forget({ workspace: caller.workspace, key: identityOf(caller, identity), now: clock.now() });
}

export const STATE_CHANGED = {
  code: "state_changed",
  detail: "What this rests on was changed again and again while it was decided. Nothing was done: ask again.",
} as const;
