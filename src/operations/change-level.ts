import type { z } from "zod";
import { demoteRequestSchema, level3RequestSchema, standingSchema, toStandingView } from "../contract/autonomy.ts";
import type { Standing } from "../core/authority/autonomy.ts";
import { atLevel } from "../core/authority/earned.ts";
import { isOfTrack } from "../core/authority/tracks.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import { lastly } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { World } from "../ports.ts";
import { type Answer, defineOperation } from "./operation.ts";
import { UNRECORDED } from "./record.ts";
import { recordStanding } from "./record-standing.ts";
import { STATE_CHANGED } from "./rule-on.ts";

const FAILURES = ["human_only", "agent_not_found", "not_earned", "state_changed", "ledger_unavailable"] as const;

export const grantLevel3 = defineOperation({
  name: "grant_level3",
  method: "post",
  path: "/autonomy/level3",
  scope: "policy:write",
  summary: "Let an agent act without approvals",
  description:
    "Takes two different administrators: the first call asks, the second grants. Only for an agent that has earned level 2 for this. Limits, waits and what is a person's own judgement stand all the same; `POST /autonomy/demote` ends it at once.",
  body: level3RequestSchema,
  response: standingSchema,
  failures: FAILURES,
  run: (world, caller, { body }) =>
    changed(world, caller, {
      track: body,
      change(standing) {
        if (standing.level === 3) return ok(null);
        if (standing.level !== 2) return fail(NOT_EARNED);
        const first = standing.level3AskedBy;
        if (first === caller.agent) return fail(SECOND_NEEDED);
        if (first !== null) return ok({ next: atLevel(standing, 3), why: `${first} and ${caller.agent} let it.` });
        const asked = { ...standing, revision: standing.revision + 1, level3AskedBy: caller.agent };
        return ok({ next: asked, why: `${caller.agent} asks for level 3; a second administrator has to agree.` });
      },
    }),
});

export const demoteAgent = defineOperation({
  name: "demote_agent",
  method: "post",
  path: "/autonomy/demote",
  scope: "policy:write",
  summary: "Take an agent back to level 1",
  description: "By a person, at once. It earns its autonomy anew, from the first review on.",
  body: demoteRequestSchema,
  response: standingSchema,
  failures: FAILURES,
  run: (world, caller, { body }) =>
    changed(world, caller, {
      track: body,
      change: (standing) => ok(standing.level === 1 ? null : { next: atLevel(standing, 1), why: body.reason }),
    }),
});

interface Wanted {
  readonly track: Pick<z.infer<typeof level3RequestSchema>, "agent" | "action_type" | "account_id">;
  /** What becomes of it and why; null: it is so already. */
  readonly change: (
    standing: Standing,
  ) => Result<{ readonly next: Standing; readonly why: string } | null, Failure<"not_earned">>;
}

async function changed(
  world: World,
  caller: Caller,
  { track, change }: Wanted,
): Promise<Result<Answer<z.infer<typeof standingSchema>>, Failure<(typeof FAILURES)[number]>>> {
  if (caller.kind !== "human") return fail(NOT_A_PERSON);
  const { workspace } = caller;
  const terms = (await world.policies.current(workspace)).document.autonomy;
  const wanted = {
    agent: track.agent,
    actionType: track.action_type,
    accountId: track.account_id ?? "",
    major: terms.major,
  };
  const standing = (await world.treaty.standings(workspace)).find((one) => isOfTrack(one, wanted));
  if (standing === undefined) return fail(UNKNOWN);
  const result = change(standing);
  if (!result.ok) return result;
  if (result.value === null) return ok({ view: toStandingView(standing, terms) });
  const answer = { view: toStandingView(result.value.next, terms) };
  const recorded = await recordStanding(world, caller, { standing, ...result.value, owed: lastly(answer) });
  if (recorded.ok) return ok(answer);
  return fail(recorded.failure === "conflict" ? STATE_CHANGED : UNRECORDED);
}

const NOT_A_PERSON = {
  code: "human_only",
  detail: "Only a key of kind human can change what an agent may do. Ask a person.",
} as const;

const UNKNOWN = {
  code: "agent_not_found",
  detail:
    "Nobody has answered a decision of this agent of this kind in this account yet. GET /autonomy lists those that there are.",
} as const;

const NOT_EARNED = {
  code: "not_earned",
  detail:
    "The agent is at level 1 for this: level 3 is for one that has earned level 2. GET /autonomy says what is missing.",
} as const;

const SECOND_NEEDED = {
  code: "not_earned",
  detail: "You have asked for it already: another administrator has to agree.",
} as const;
