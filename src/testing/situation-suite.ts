import { expect, it } from "vitest";
import type { Approval } from "../core/authority/approval.ts";
import { NOTHING_STANDS } from "../core/authority/situation.ts";
import type { Claim, Hold, KillSwitch } from "../core/authority/treaty.ts";
import type { StateChange } from "../core/ledger.ts";
import { DAY_MS } from "../core/time.ts";
import { anOutcome } from "./an-outcome.ts";
import { aCampaign, NOW } from "./asked.ts";
import { APPROVAL } from "./guards-suite.ts";
import { queuedInModel } from "./machine-model.ts";
import { freshWorkspace, type OpenPorts, store } from "./ports.ts";

const hold = (id: Hold["id"], over: Partial<Hold> = {}): StateChange => ({
  do: "put_hold",
  hold: {
    id,
    campaignId: "123",
    agent: "crm",
    precedence: 10,
    blocks: ["pause"],
    reason: "r",
    createdAt: NOW,
    expiresAt: NOW + 1,
    releasedAt: null,
    ...over,
  },
});
const claim = (agent: string, over: Partial<Claim> = {}): StateChange => ({
  do: "put_claim",
  claim: {
    campaignId: "123",
    agent,
    precedence: 10,
    decisionId: "dec_1",
    actionType: "pause_campaign",
    at: NOW,
    ...over,
  },
});
const killSwitch = (id: KillSwitch["id"], releasedAt: number | null): StateChange => ({
  do: "put_switch",
  killSwitch: { id, target: "workspace", name: null, reason: "r", engagedBy: "a", engagedAt: NOW, releasedAt },
});
const execution = (id: `exe_${string}`, over: object): StateChange => ({
  do: "put_execution",
  execution: { ...queuedInModel(), id, decisionId: id.replace("exe", "dec") as `dec_${string}`, ...over },
});
const approval = (id: `apr_${string}`, status: Approval["status"], campaignId = "123"): StateChange => ({
  do: "put_approval",
  approval: {
    ...APPROVAL,
    id,
    status,
    campaignId,
    decisionId: `dec_${id}`,
    actionDigest: `sha256:${id}`,
  },
});
const mistake = (at: number, campaignId = "123"): StateChange => ({
  do: "add_mistake",
  mistake: { agent: "crm", campaignId, kind: "claims.unverified", at },
});
const standing = (accountId: string): StateChange => ({
  do: "put_standing",
  standing: {
    agent: "crm",
    actionType: "pause_campaign",
    accountId,
    major: 1,
    revision: 1,
    level: 1,
    reviewed: 1,
    clean: 1,
    recent: "1",
    level3AskedBy: null,
  },
});

/** What facts tell of what stands about a campaign. */
export function situationSuite(name: string, open: OpenPorts): void {
  it(`the situation (${name}) holds what stands about the campaign now, and nothing else`, async () => {
    const ports = await open();
    const workspace = freshWorkspace();
    await store(ports, workspace, [{ do: "put_campaign", campaign: aCampaign() }]);
    const before = await ports.campaigns.facts(workspace, "123", NOW);
    expect(before?.situation).toEqual({ ...NOTHING_STANDS, asOfSequence: 0 });

    const recorded = await store(ports, workspace, [
      hold("hld_1"),
      hold("hld_2", { expiresAt: NOW }),
      hold("hld_3", { releasedAt: NOW - 1 }),
      hold("hld_4", { campaignId: "124" }),
      { do: "put_lease", lease: { campaignId: "123", agent: "crm", token: 2, expiresAt: NOW + 1 } },
      killSwitch("ksw_1", null),
      killSwitch("ksw_2", NOW - 1),
      claim("crm"),
      claim("crm", { decisionId: "dec_2" }),
      claim("other", { campaignId: "124" }),
      execution("exe_1", {}),
      execution("exe_2", { status: "unknown" }),
      execution("exe_3", { status: "succeeded" }),
      execution("exe_4", { campaignId: "124" }),
      approval("apr_1", "pending"),
      approval("apr_2", "approved"),
      approval("apr_3", "pending", "124"),
      mistake(NOW - DAY_MS + 1),
      mistake(NOW - DAY_MS),
      mistake(NOW - 1, "124"),
      standing("acc-1"),
      standing("acc-2"),
      { do: "mute", mute: { agent: "crm", campaignId: "123", kind: "claims.unverified", since: NOW } },
      ...[1, 2, 3, 4, 5, 6].map((n) => ({ do: "add_outcome", outcome: anOutcome({ id: `out_${n}` }) }) as const),
    ]);

    const situation = (await ports.campaigns.facts(workspace, "123", NOW))?.situation;
    expect(situation?.asOfSequence).toBe(recorded.sequence);
    expect(situation?.holds.map(({ id }) => id)).toEqual(["hld_1"]);
    expect(situation?.lease?.token).toBe(2);
    expect(situation?.switches.map(({ id }) => id)).toEqual(["ksw_1"]);
    expect(situation?.claims.map(({ decisionId }) => decisionId)).toEqual(["dec_2"]);
    expect(situation?.executions.map(({ id }) => id).toSorted()).toEqual(["exe_1", "exe_2"]);
    expect(situation?.approvals.map(({ id }) => id)).toEqual(["apr_1"]);
    expect(situation?.mistakes).toHaveLength(1);
    expect(situation?.standings.map(({ accountId }) => accountId)).toEqual(["acc-1"]);
    expect(situation?.mutes).toHaveLength(1);
    expect(situation?.outcomes.map(({ id }) => id)).toEqual(["out_6", "out_5", "out_4", "out_3", "out_2"]);
    expect((await ports.campaigns.facts(workspace, "123", NOW + 1))?.situation.lease).toBeNull();
    await store(ports, workspace, [
      { do: "unmute", agent: "crm", campaignId: "123" },
      { do: "drop_claim", decisionId: "dec_2" },
    ]);
    expect((await ports.campaigns.facts(workspace, "123", NOW))?.situation).toMatchObject({ mutes: [], claims: [] });
  });
}
