import { describe, expect, it } from "vitest";
import type { Digest } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import { fakeWorld } from "../testing/world.ts";
import { NOW, workspaceOf } from "../testing/asked.ts";
import { proposalMemory, remembering } from "./remembering.ts";

const KEY: Digest = "sha256:abc";
const entry = {
  id: "dec_1",
  kind: "decision",
  at: NOW,
  agent: "a",
  keyId: "key_1",
  campaignId: "123",
  outcome: "no_action",
  actionType: null,
  body: {},
} as const;
const kept = {
  key: KEY,
  campaignId: "123",
  decidedFrom: "dec_1",
  reasonedAt: NOW,
  freshUntil: NOW + 1,
  outcome: "no_action",
  sourced: {
    proposal: {
      action: null,
      finding: null,
      reason: "r",
      confidence: null,
      flipsIf: null,
      alternatives: [],
      warnings: [],
    },
    evidence: [],
    reasoner: "statistical@1",
    cache: { status: "miss", key: KEY, decidedFrom: null, reasonedAt: NOW, freshUntil: NOW + 1 },
    usage: { model: null, costMicros: 0, route: [] },
  },
} as const;

describe("the memory of kept proposals", () => {
  it.each([
    ["what was recorded", ok({ sequence: 0, leafHash: "00" }), true],
    ["nothing that was not", fail("unavailable" as const), false],
  ])("holds %s", async (_, recorded, expected) => {
    const memory = proposalMemory(2);
    const ledger = remembering(memory, { ...fakeWorld().ledger, commit: async () => recorded });
    await ledger.commit(workspaceOf("acme"), entry, [{ do: "keep_proposal", kept }]);
    expect(memory.has(KEY)).toBe(expected);
  });

  it("is empty once somebody was erased: it may hold what was said of them", async () => {
    const memory = proposalMemory(2);
    const ledger = remembering(memory, fakeWorld().ledger);
    await ledger.commit(workspaceOf("acme"), entry, [{ do: "keep_proposal", kept }]);
    expect(memory.has(KEY)).toBe(true);
    const erasure = { do: "erase_subject", subject: "ann", subjectId: "sub_1" } as const;
    await ledger.commit(workspaceOf("acme"), { ...entry, id: "ent_1", kind: "subject_erased" }, [erasure]);
    expect(memory.size).toBe(0);
  });
});
