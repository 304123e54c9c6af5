import { describe, expect, it } from "vitest";
import { questionOf } from "../core/ask.ts";
import type { Asked } from "../core/asked.ts";
import type { Outcome } from "../core/decision.ts";
import type { Digest } from "../core/ids.ts";
import type { KeptProposal } from "../core/ledger.ts";
import type { Sourced } from "../core/proposal.ts";
import { SECOND_MS } from "../core/time.ts";
import { aCaller, anAsked, aPolicy, NOW, workspaceOf } from "../testing/asked.ts";
import { cached } from "./cached.ts";
import { identityKey } from "./identity-key.ts";

const asking = (over: Partial<Asked> = {}): Asked => anAsked({ question: questionOf("should we pause it?"), ...over });

const fresh: Sourced = {
  proposal: {
    action: { type: "pause_campaign" },
    finding: null,
    reason: "Conversion rate is 1.00 %.",
    confidence: 0.9,
    flipsIf: null,
    alternatives: [],
    warnings: [],
  },
  evidence: [],
  reasoner: "statistical@1",
  cache: { status: "none", key: null, decidedFrom: null, reasonedAt: NOW, freshUntil: null },
  usage: { model: "a-model", costMicros: 7, route: ["clear"] },
};

/** One instance before the rows that all share; `kept` records as the operation would. */
function instance(rows = new Map<string, KeptProposal>(), verdict: () => Outcome = () => "authorized") {
  const calls = { inner: 0, rows: 0 };
  const memory = new Map<Digest, KeptProposal>();
  const reasoner = cached(
    {
      proposals: {
        find: async (workspace, key) => {
          calls.rows += 1;
          return rows.get(`${workspace} ${key}`) ?? null;
        },
      },
      memory,
      keyOf: identityKey((text) => `sha256:${text}`, "statistical@1"),
      verdict,
    },
    {
      propose: async () => {
        calls.inner += 1;
        return fresh;
      },
    },
  );
  const keep = (asked: Asked, { cache, ...sourced }: Sourced): KeptProposal => {
    const { key, freshUntil, reasonedAt } = cache;
    if (key === null || freshUntil === null) throw new Error("Nothing to keep");
    const kept: KeptProposal = {
      key,
      freshUntil,
      reasonedAt,
      campaignId: asked.facts.campaign.id,
      decidedFrom: "dec_01FIRST",
      sourced: { ...sourced, cache },
      outcome: "authorized",
    };
    rows.set(`${asked.caller.workspace} ${key}`, kept);
    return kept;
  };
  const decide = async (asked: Asked) => {
    const sourced = await reasoner.propose(asked);
    if (sourced.cache.status !== "hit") {
      const kept = keep(asked, sourced);
      memory.set(kept.key, kept);
    }
    return sourced;
  };
  return { reasoner, rows, memory, calls, decide };
}

const later = (seconds: number) => asking({ now: NOW + seconds * SECOND_MS });

describe("a first question", () => {
  it("is reasoned, and says under which key and until when it may be kept", async () => {
    const { cache, usage } = await instance().reasoner.propose(asking());
    expect(cache).toMatchObject({ status: "miss", decidedFrom: null, reasonedAt: NOW, freshUntil: NOW + 21_600_000 });
    expect(cache.key).toMatch(/^sha256:/);
    expect(usage).toEqual(fresh.usage);
  });

  it("enters no memory before it was recorded", async () => {
    const { reasoner, calls, memory } = instance();
    await reasoner.propose(asking());
    await reasoner.propose(asking());
    expect(calls.inner).toBe(2);
    expect(memory.size).toBe(0);
  });
});

describe("an identical question", () => {
  it("gets what was reasoned, at no cost, with where it came from", async () => {
    const { decide, calls } = instance();
    const { cache } = await decide(asking());
    const again = await decide(later(840));
    expect(again.proposal).toEqual(fresh.proposal);
    expect(again.cache).toEqual({ ...cache, status: "hit", decidedFrom: "dec_01FIRST" });
    expect(again.usage).toEqual({ model: null, costMicros: 0, route: ["cache"], prompt: null });
    expect(calls).toEqual({ inner: 1, rows: 1 });
  });

  it("gets it on another instance, which asks the row once", async () => {
    const { decide, rows } = instance();
    await decide(asking());
    const other = instance(rows);
    expect((await other.decide(later(1))).cache.status).toBe("hit");
    expect((await other.decide(later(2))).cache.status).toBe("hit");
    expect(other.calls).toEqual({ inner: 0, rows: 1 });
  });

  it.each([
    [21_599, "hit"],
    [21_600, "miss"],
  ])("after %d s is a %s", async (seconds, status) => {
    const { decide, rows } = instance();
    // Reasoned just after midnight, so that six hours later is the same day.
    const from = Date.parse("2026-11-23T00:00:01Z");
    await decide(asking({ now: from }));
    const asked = asking({ now: from + seconds * SECOND_MS });
    expect((await decide(asked)).cache.status).toBe(status);
    expect((await instance(rows).reasoner.propose(asked)).cache.status).toBe("hit");
  });

  it("is reasoned again where another instance kept it for less long than the policy allows", async () => {
    const { reasoner, decide, rows } = instance();
    const { cache } = await decide(asking());
    for (const [id, kept] of rows) rows.set(id, { ...kept, freshUntil: NOW + 60_000 });
    const other = instance(rows);
    expect((await other.reasoner.propose(later(59))).cache.status).toBe("hit");
    expect((await other.reasoner.propose(later(60))).cache.status).toBe("miss");
    expect((await reasoner.propose(later(60))).cache.key).toBe(cache.key);
  });

  it("is reasoned again when the rules would rule otherwise now", async () => {
    const { decide, rows } = instance();
    await decide(asking());
    const stricter = instance(rows, () => "deferred");
    expect((await stricter.decide(later(1))).cache.status).toBe("miss");
    expect(stricter.calls.inner).toBe(1);
  });

  it("is reasoned again when it seems to come from the future", async () => {
    const { decide } = instance();
    await decide(asking());
    expect((await decide(later(-1))).cache.status).toBe("miss");
  });

  it("is reasoned anew on request, and kept anew", async () => {
    const { decide, calls } = instance();
    const first = await decide(asking());
    const bypass = await decide({ ...later(10), fresh: true });
    expect(bypass.cache).toMatchObject({ status: "bypass", key: first.cache.key, reasonedAt: NOW + 10_000 });
    expect((await decide(later(20))).cache).toMatchObject({ status: "hit", reasonedAt: NOW + 10_000 });
    expect(calls.inner).toBe(2);
  });
});

describe("another question", () => {
  it.each([
    ["of another workspace", asking({ caller: aCaller({ workspace: workspaceOf("other") }) })],
    ["in other words", asking({ question: questionOf("should we decrease budget?") })],
    ["under another policy", asking({ policy: { ...aPolicy(), version: 2 } })],
  ])("%s is reasoned", async (_, asked) => {
    const { decide } = instance();
    await decide(asking());
    expect((await decide(asked)).cache.status).toBe("miss");
  });
});

it("a newer row serves where this instance's memory no longer does", async () => {
  const { decide, rows, memory, calls } = instance();
  await decide(asking());
  const [[id, old] = []] = rows;
  if (id === undefined || old === undefined) throw new Error("Nothing was kept");
  memory.set(old.key, { ...old, freshUntil: NOW + 1 });
  rows.set(id, { ...old, decidedFrom: "dec_01NEWER" });
  expect((await decide(later(1))).cache).toMatchObject({ status: "hit", decidedFrom: "dec_01NEWER" });
  expect(calls.inner).toBe(1);
});

it("a cache that cannot be read costs a reasoning, not the decision", async () => {
  const reasoner = cached(
    {
      proposals: { find: () => Promise.reject(new Error("The database is away")) },
      memory: new Map<Digest, KeptProposal>(),
      keyOf: identityKey((text) => `sha256:${text}`, "statistical@1"),
      verdict: () => "authorized",
    },
    { propose: async () => fresh },
  );
  expect((await reasoner.propose(asking())).cache.status).toBe("miss");
});
