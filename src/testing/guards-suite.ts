import { beforeAll, describe, expect, it } from "vitest";
import type { Approval } from "../core/authority/approval.ts";
import type { Standing } from "../core/authority/autonomy.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Guard, StateChange } from "../core/ledger.ts";
import { NOW } from "./asked.ts";
import { CHANGE_GUARDS } from "./change-guards.ts";
import { queuedInModel } from "./machine-model.ts";
import { aDecisionEntry, anEntry, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

const DIGEST = "sha256:a";
export const APPROVAL: Approval = {
  id: "apr_1",
  campaignId: "123",
  decisionId: "dec_1",
  status: "pending",
  version: 3,
  actionDigest: DIGEST,
  evidenceDigest: "sha256:e",
  policyVersion: 1,
  requester: { agent: "crm", keyId: "key_1", kind: "service" },
  assignees: ["ann"],
  stage: 0,
  quorum: 1,
  votes: [],
  createdAt: NOW,
  remindAt: null,
  escalateAt: null,
  expiresAt: NOW + 1_000,
  resolvedAt: null,
  supersededBy: null,
};
const TRACK = { agent: "crm", actionType: "pause_campaign", accountId: "", major: 1 } as const;
const STANDING: Standing = {
  ...TRACK,
  revision: 4,
  level: 1,
  reviewed: 4,
  clean: 4,
  recent: "1111",
  level3AskedBy: null,
};
const WEBHOOK: Webhook = {
  id: "whk_1",
  url: "https://hooks.acme.com/",
  events: [],
  secrets: ["whsec_x"],
  createdBy: "ann",
  createdAt: NOW,
  disabledAt: null,
  cursor: 0,
  failures: 0,
  nextAttemptAt: NOW,
  leaseUntil: null,
  epoch: 2,
  lastError: null,
};
const EXECUTION = { ...queuedInModel(), status: "running", epoch: 2, undoes: "dec_0" } as const;
const SWITCH = { id: "ksw_1", reason: "", engagedBy: "ann", engagedAt: NOW, releasedAt: null } as const;
const put = {
  approval: (over: Partial<Approval> = {}): StateChange => ({ do: "put_approval", approval: { ...APPROVAL, ...over } }),
  execution: (over: object = {}): StateChange => ({ do: "put_execution", execution: { ...EXECUTION, ...over } }),
  switched: (over: object): StateChange => ({
    do: "put_switch",
    killSwitch: { ...SWITCH, target: "agent", name: "crm", ...over },
  }),
  standing: { do: "put_standing", standing: STANDING } as const,
  lease: { do: "put_lease", lease: { campaignId: "123", agent: "crm", token: 7, expiresAt: NOW } } as const,
  webhook: { do: "put_webhook", webhook: WEBHOOK } as const,
};

const pending: Guard = { holds: "approval_pending", id: "apr_1", version: 3 };
const approved: Guard = { holds: "approval_approved", id: "apr_1" };
const noApproval: Guard = { holds: "no_approval_for", campaignId: "123", actionDigest: DIGEST };
const notExecuted: Guard = { holds: "not_executed", decisionId: "dec_1" };
const notUndone: Guard = { holds: "not_undone", decisionId: "dec_0" };
const executionAt: Guard = { holds: "execution_at", id: "exe_1", status: "running", epoch: 2 };
const standingAt = (revision: number): Guard => ({ holds: "standing_at", track: TRACK, revision });
const leaseAt = (token: number): Guard => ({ holds: "lease_at", campaignId: "123", token });
const noSwitch: Guard = { holds: "no_switch", agent: "crm", actionType: "pause_campaign", accountId: "acc-1" };
const notStopped: Guard = { holds: "agent_not_stopped", agent: "crm" };
const webhookAt: Guard = { holds: "webhook_at", id: "whk_1", epoch: 2 };

/** What stands, a guard, and whether it holds. */
const CASES: readonly (readonly [string, readonly StateChange[], Guard, boolean])[] = [
  ["an approval at its version", [put.approval()], pending, true],
  ["an approval at another version", [put.approval({ version: 4 })], pending, false],
  ["an approval that is answered", [put.approval({ status: "approved" })], pending, false],
  ["no approval at all", [], pending, false],
  ["what is approved", [put.approval({ status: "approved" })], approved, true],
  ["what is pending, as approved", [put.approval()], approved, false],
  ["what is superseded, as approved", [put.approval({ status: "superseded" })], approved, false],
  ["no open approval for an action", [], noApproval, true],
  ["an answered approval for the action", [put.approval({ status: "rejected" })], noApproval, true],
  ["an open approval for the action", [put.approval()], noApproval, false],
  ["an open approval for another action", [put.approval({ actionDigest: "sha256:b" })], noApproval, true],
  ["a decision without an execution", [], notExecuted, true],
  ["a decision whose execution failed", [put.execution({ status: "failed" })], notExecuted, true],
  ["a decision whose execution runs", [put.execution()], notExecuted, false],
  ["a decision whose execution is unknown", [put.execution({ status: "unknown" })], notExecuted, false],
  ["a decision that is done", [put.execution({ status: "succeeded" })], notExecuted, false],
  ["a decision that nobody takes back", [put.execution({ undoes: null })], notUndone, true],
  ["a decision that is being taken back", [put.execution()], notUndone, false],
  ["an execution at its epoch", [put.execution()], executionAt, true],
  ["an execution that somebody else claimed", [put.execution({ epoch: 3 })], executionAt, false],
  ["an execution of another status", [put.execution({ status: "unknown" })], executionAt, false],
  ["a standing at its revision", [put.standing], standingAt(4), true],
  ["a standing at another", [put.standing], standingAt(3), false],
  ["no standing yet", [], standingAt(0), true],
  ["no standing yet, where there is one", [put.standing], standingAt(0), false],
  ["a lease at its token", [put.lease], leaseAt(7), true],
  ["a lease at another", [put.lease], leaseAt(6), false],
  ["no lease yet", [], leaseAt(0), true],
  ["no lease yet, where there was one", [put.lease], leaseAt(0), false],
  ["no switch", [], noSwitch, true],
  ["a switch on the agent", [put.switched({})], noSwitch, false],
  ["a switch on another agent", [put.switched({ name: "other" })], noSwitch, true],
  ["a switch that is released", [put.switched({ releasedAt: NOW })], noSwitch, true],
  ["a switch on the action", [put.switched({ target: "action_type", name: "pause_campaign" })], noSwitch, false],
  ["a switch on the account", [put.switched({ target: "account", name: "acc-1" })], noSwitch, false],
  ["a switch on the workspace", [put.switched({ target: "workspace", name: null })], noSwitch, false],
  ["an agent that is not stopped", [put.switched({ name: "other" })], notStopped, true],
  ["an agent that is stopped", [put.switched({})], notStopped, false],
  ["an agent in a workspace that is stopped", [put.switched({ target: "workspace", name: null })], notStopped, true],
  ["a webhook at its epoch", [put.webhook], webhookAt, true],
  ["a webhook at another", [put.webhook], { ...webhookAt, epoch: 1 }, false],
  ...CHANGE_GUARDS,
];

/** A commit is made where its guards hold at that moment, and leaves nothing where one does not. */
export function guardsSuite(name: string, open: OpenPorts): void {
  describe(`a guarded commit (${name})`, () => {
    let ports: Ports;
    beforeAll(async () => {
      ports = await open();
    });

    const guarded = (workspace: WorkspaceId, guards: readonly Guard[], entry = anEntry()) =>
      ports.ledger.commit(workspace, entry, [{ do: "put_hold", hold: HOLD }], guards);
    const leaves = async (workspace: WorkspaceId) => (await ports.treaty.holds(workspace, "123")).length;

    it.each(CASES)("on %s", async (_, standing, guard, holds) => {
      const workspace = freshWorkspace();
      await store(ports, workspace, standing);
      const entry = anEntry();
      const result = await guarded(workspace, [guard], entry);
      expect(result).toMatchObject(holds ? { ok: true, value: { sequence: 1 } } : { ok: false, failure: "conflict" });
      expect(await leaves(workspace)).toBe(holds ? 1 : 0);
      expect(await ports.ledger.entries(workspace, { from: 0, limit: 9 })).toHaveLength(holds ? 2 : 1);
    });

    it("needs every one of its guards", async () => {
      const workspace = freshWorkspace();
      expect(await guarded(workspace, [standingAt(0), pending])).toMatchObject({ failure: "conflict" });
      expect((await guarded(workspace, [standingAt(0), leaseAt(0)])).ok).toBe(true);
    });

    it("repeated after it was made gives its place, though its guard would not hold any more", async () => {
      const workspace = freshWorkspace();
      await store(ports, workspace, [put.approval()]);
      const entry = anEntry();
      const change = put.approval({ status: "approved", version: 4 });
      const once = await ports.ledger.commit(workspace, entry, [change], [pending]);
      expect(await ports.ledger.commit(workspace, entry, [change], [pending])).toEqual(once);
      expect(await ports.approvals.get(workspace, "apr_1")).toMatchObject({ status: "approved", version: 4 });
    });

    it.each([
      ["another agent's decision that lets it act", aDecisionEntry({ agent: "other" }), false],
      ["one's own", aDecisionEntry(), true],
      ["another agent's that lets nobody act", aDecisionEntry({ agent: "other", outcome: "rejected" }), true],
      ["one about another campaign", aDecisionEntry({ agent: "other", campaignId: "124" }), true],
      ["a change of the campaign", anEntry({ kind: "changes_added", campaignId: "123" }), false],
      ["a new policy", anEntry({ kind: "policy_published" }), false],
      ["a kill switch", anEntry({ kind: "kill_switch_engaged" }), false],
      ["a new key", anEntry({ kind: "key_created" }), true],
    ] as const)("on nothing since: %s", async (_, entry, holds) => {
      const workspace = freshWorkspace();
      const { sequence } = await store(ports, workspace, []);
      await ports.ledger.commit(workspace, entry, []);
      const since = { holds: "nothing_since", campaignId: "123", agent: "crm-prod" } as const;
      expect((await guarded(workspace, [{ ...since, since: sequence }])).ok).toBe(holds);
      const { sequence: latest } = await store(ports, workspace, []);
      expect((await guarded(workspace, [{ ...since, since: latest }])).ok).toBe(true);
    });
  });
}

const HOLD = {
  id: "hld_1",
  campaignId: "123",
  agent: "crm",
  precedence: 10,
  blocks: ["everything"],
  reason: "",
  createdAt: NOW,
  expiresAt: NOW + 1_000,
  releasedAt: null,
} as const;
