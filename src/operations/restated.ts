import { fromActionWire } from "../contract/action.ts";
import type { DecisionBody } from "../contract/decision.ts";
import type { Action } from "../core/action.ts";
import { PROPOSED, questionOf } from "../core/ask.ts";
import type { Asked } from "../core/asked.ts";
import type { Caller } from "../core/caller.ts";
import { STRUCK } from "../core/claims.ts";
import type { DecisionId, KeyId, WorkspaceId } from "../core/ids.ts";
import type { Sourced } from "../core/proposal.ts";
import type { World } from "../ports.ts";
import { askedOfReasoner } from "./decide.ts";
import { proposedBy } from "./judge.ts";
import type { Matter } from "./rule-on.ts";

/** Who asked for the recorded decision; never whoever answers or carries it out. Their scopes were checked then. */
export const requesterOf = (workspace: WorkspaceId, { agent_id, asked_by }: DecisionBody): Caller => ({
  workspace,
  // Safe because only `toDecisionBody` writes the body, from the caller's own key.
  keyId: asked_by.key_id as KeyId,
  agent: agent_id,
  kind: asked_by.kind,
  scopes: [],
  operator: false,
});

/** The recorded decision's action; null when it had none. */
export const recordedAction = ({ action }: DecisionBody): Action | null => action && fromActionWire(action);

/** The recorded decision as it was put: a question is asked anew, an action is proposed anew with its own reason. */
export function restated({ reasoner }: Pick<World, "reasoner">, body: DecisionBody): Matter {
  const action = body.question === null ? recordedAction(body) : null;
  return {
    campaignId: body.campaign_id,
    question: body.question === null ? PROPOSED : questionOf(body.question),
    action,
    mode: body.mode,
    maxAutonomy: body.autonomy.level,
    criticality: body.criticality,
    context: body.context,
    emergency: body.emergency,
    // Safe because only `toDecisionBody` writes the body, from a decision's id.
    undoes: body.undoes as DecisionId | null,
    fresh: false,
    propose: (asked, admission) =>
      action === null ? askedOfReasoner(reasoner, asked, admission) : reproposed(asked, action, body),
  };
}

/** The recorded proposal with this minute's evidence. Its numbers are those of then, which is no mistake of the agent's. */
export const reproposed = (asked: Asked, action: Action, body: DecisionBody): Sourced => ({
  ...proposedBy(asked, action, statedReason(body)),
  reasoner: "restated",
});

/** The reason as it was given: what was struck from it is put back, so that it is struck again and not forgotten. */
function statedReason({ reason, claims }: DecisionBody): string {
  const struck = claims.filter(({ verified }) => !verified).map(({ text }) => text);
  return reason
    .split(STRUCK)
    .reduce((text, part, place) => (place === 0 ? part : `${text}${struck[place - 1] ?? STRUCK}${part}`), "");
}
