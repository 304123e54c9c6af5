import type { Approval } from "../core/authority/approval.ts";
import { collapsed } from "../core/authority/collapse.ts";
import { precedenceOf } from "../core/authority/precedence.ts";
import { queuedExecution } from "../core/authority/queued.ts";
import type { Guard, StateChange } from "../core/ledger.ts";
import type { Instant } from "../core/time.ts";
import type { World } from "../ports.ts";
import type { Rechecked } from "./recheck.ts";

interface Yes {
  readonly approval: Approval;
  readonly rechecked: Rechecked;
  readonly now: Instant;
}

/** What a person's yes sets going: from then on the decision counts for other agents, and where the policy says so it is queued. */
export function letThrough(world: World, { approval, rechecked: { asked, ruling }, now }: Yes) {
  const { campaign } = asked.facts;
  const { document } = asked.policy;
  const { action } = ruling;
  const { decisionId } = approval;
  const { agent } = asked.caller;
  if (action === null) throw new Error(`${approval.id} is for ${decisionId}, which has no action`);
  const precedence = precedenceOf(document, asked.caller);
  const claim = { campaignId: campaign.id, agent, precedence, decisionId, actionType: action.type, at: now };
  const port = document.execution.start === "automatic" ? world.platforms.of(campaign.platform) : null;
  const order = { id: world.secrets.id("exe", now), approvalId: approval.id, at: now, atOnce: true };
  const wanted = port && queuedExecution({ id: decisionId, ruling }, { ...order, via: port.name });
  const { execution, changes: queued } = collapsed(wanted, asked.facts.situation.executions, now);
  const changes: readonly StateChange[] = [{ do: "put_claim", claim }, ...queued];
  const guards: readonly Guard[] = [
    { holds: "no_switch", agent, actionType: action.type, accountId: campaign.accountId },
    ...(execution ? [{ holds: "not_executed", decisionId } as const] : []),
  ];
  return { execution, changes, guards };
}
