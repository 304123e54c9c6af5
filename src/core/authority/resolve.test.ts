import { describe, expect, it } from "vitest";
import type { Approval } from "./approval.ts";
import { type ApprovalEvent, resolve, type Voter } from "./resolve.ts";

const START = 1_000;
const END = 9_000;

const AN_APPROVAL: Approval = {
  id: "apr_1",
  campaignId: "123",
  decisionId: "dec_1",
  status: "pending",
  version: 1,
  actionDigest: "sha256:a",
  evidenceDigest: "sha256:e",
  policyVersion: 1,
  requester: { agent: "crm-prod", keyId: "key_crm", kind: "service" },
  assignees: ["maria", "otto"],
  stage: 0,
  quorum: 1,
  votes: [],
  createdAt: START,
  remindAt: null,
  escalateAt: null,
  expiresAt: END,
  resolvedAt: null,
  supersededBy: null,
};

const MARIA: Voter = { agent: "maria", keyId: "key_maria", kind: "human" };

const votes = (over: Partial<Extract<ApprovalEvent, { do: "approve" | "reject" }>> = {}): ApprovalEvent => ({
  do: "approve",
  by: MARIA,
  actionDigest: "sha256:a",
  assigneesOnly: false,
  comment: null,
  ...over,
});

describe("an approval changes only as it may", () => {
  it.each<readonly [string, Partial<Approval>, ApprovalEvent, number, string]>([
    ["approved already", { status: "approved" }, votes(), START, "approval_resolved"],
    ["superseded already", { status: "superseded" }, votes(), START, "approval_resolved"],
    ["expired already", { status: "expired" }, votes(), START, "approval_expired"],
    ["at its very end", {}, votes(), END, "approval_expired"],
    ["by a service", {}, votes({ by: { ...MARIA, kind: "service" } }), START, "human_only"],
    ["by an assistant", {}, votes({ by: { ...MARIA, kind: "assistant" } }), START, "human_only"],
    ["by the requester's name", {}, votes({ by: { ...MARIA, agent: "crm-prod" } }), START, "self_approval"],
    ["by the requester's key", {}, votes({ by: { ...MARIA, keyId: "key_crm" } }), START, "self_approval"],
    [
      "out of turn",
      { stage: 0 },
      votes({ by: { ...MARIA, agent: "otto" }, assigneesOnly: true }),
      START,
      "not_assigned",
    ],
    ["of another action", {}, votes({ actionDigest: "sha256:b" }), START, "digest_mismatch"],
    [
      "twice by one person",
      { quorum: 2, votes: [{ agent: "maria", keyId: "key_old", verdict: "approve", comment: null, at: START }] },
      votes(),
      START,
      "already_voted",
    ],
  ])("not %s", (_, over, event, now, code) => {
    expect(resolve({ ...AN_APPROVAL, ...over }, event, now)).toMatchObject({ ok: false, failure: { code } });
  });

  it.each<readonly [string, Partial<Approval>, ApprovalEvent, number, Partial<Approval>]>([
    ["the last moment is in time", {}, votes(), END - 1, { status: "approved", resolvedAt: END - 1, version: 2 }],
    [
      "whoever had the turn before may still answer",
      { stage: 1 },
      votes({ assigneesOnly: true }),
      START,
      { status: "approved" },
    ],
    ["one of two is not enough", { quorum: 2 }, votes(), START, { status: "pending", version: 2 }],
    ["one no is", { quorum: 2 }, votes({ do: "reject" }), START, { status: "rejected" }],
    ["it does not end early", {}, { do: "expire" }, END - 1, { status: "pending", version: 1 }],
    ["it ends", {}, { do: "expire" }, END, { status: "expired", version: 2 }],
    ["a reminder", {}, { do: "remind", next: 7 }, START, { remindAt: 7, version: 2 }],
    [
      "the next stakeholder, the last",
      {},
      { do: "escalate", next: 7 },
      START,
      { stage: 1, escalateAt: null, version: 2 },
    ],
    [
      "a delegate comes next",
      {},
      { do: "delegate", to: "eva", by: MARIA, actionDigest: "sha256:a", assigneesOnly: true },
      START,
      { assignees: ["maria", "eva", "otto"], stage: 1, version: 2 },
    ],
    [
      "a newer decision",
      {},
      { do: "supersede", supersededBy: "dec_2" },
      START,
      { status: "superseded", supersededBy: "dec_2", version: 2 },
    ],
  ])("%s", (_, over, event, now, state) => {
    expect(resolve({ ...AN_APPROVAL, ...over }, event, now)).toMatchObject({ ok: true, value: state });
  });
});
