import type { Approval } from "../core/authority/approval.ts";
import type { Execution } from "../core/authority/execution.ts";
import { approvalFor, asksAPerson, letsAct, superseded } from "../core/authority/opening.ts";
import { precedenceOf } from "../core/authority/precedence.ts";
import { queuedExecution } from "../core/authority/queued.ts";
import type { Decision } from "../core/decision.ts";
import type { Guard, StateChange } from "../core/ledger.ts";
import { collapsed } from "../core/authority/collapse.ts";
import { isEmergencyStop } from "../core/verdict.ts";
import type { World } from "../ports.ts";

/** What a decision sets going, in its own transaction. */
export interface Opening {
  /** Null: the decision needs nobody. One that stands already is the same one again. */
  readonly approval: Approval | null;
  readonly execution: Execution | null;
  readonly changes: readonly StateChange[];
  readonly guards: readonly Guard[];
}

const NOTHING: Opening = { approval: null, execution: null, changes: [], guards: [] };

/** Null: a person must decide, and the policy says nobody is responsible. */
export function openingOf(world: World, decision: Decision): Opening | null {
  if (letsAct(decision.ruling)) return claiming(world, decision);
  return asksAPerson(decision.ruling) ? askingAPerson(world, decision) : NOTHING;
}

/** From its record on, the decision counts for the other agents. Where the policy starts executions by itself, it is queued. */
function claiming(world: World, decision: Decision): Opening {
  const { asked, action } = decision.ruling;
  const { campaign } = asked.facts;
  if (action === null) return NOTHING;
  const { document } = asked.policy;
  const { agent } = asked.caller;
  const claim = {
    campaignId: campaign.id,
    agent,
    precedence: precedenceOf(document, asked.caller),
    decisionId: decision.id,
    actionType: action.type,
    at: asked.now,
  };
  // What takes something back is queued by whoever ordered that, with what it does to the agent's standing.
  const starts = document.execution.start === "automatic" && asked.undoes === null;
  const port = starts ? world.platforms.of(campaign.platform) : null;
  const wanted = port && queuedExecution(decision, { id: world.secrets.id("exe", asked.now), via: port.name });
  const { execution, changes } = collapsed(wanted, asked.facts.situation.executions, asked.now);
  return {
    approval: null,
    execution,
    changes: [{ do: "put_claim", claim }, ...changes],
    // A stop that a person orders goes over the switches, and over whatever happened meanwhile.
    guards: isEmergencyStop(action, asked)
      ? []
      : [{ holds: "no_switch", agent, actionType: action.type, accountId: campaign.accountId }],
  };
}

/** The same open question is the same approval; one that was asked under another policy gives way. */
function askingAPerson({ secrets }: World, decision: Decision): Opening | null {
  const { asked } = decision.ruling;
  const open = asked.facts.situation.approvals.find(({ actionDigest }) => actionDigest === decision.actionDigest);
  if (open?.policyVersion === asked.policy.version && open.expiresAt > asked.now)
    return { ...NOTHING, approval: open, guards: [{ holds: "approval_pending", id: open.id, version: open.version }] };
  const approval = approvalFor(decision, secrets.id("apr", asked.now));
  if (approval === null) return null;
  return {
    approval,
    execution: null,
    changes: [
      ...(open ? [{ do: "put_approval", approval: superseded(open, decision.id, asked.now) } as const] : []),
      { do: "put_approval", approval },
    ],
    guards: [
      open
        ? { holds: "approval_pending", id: open.id, version: open.version }
        : { holds: "no_approval_for", campaignId: approval.campaignId, actionDigest: approval.actionDigest },
    ],
  };
}
