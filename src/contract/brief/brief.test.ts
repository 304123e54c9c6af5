import { describe, expect, it } from "vitest";
import { effectOf } from "../../core/verdict.ts";
import { askFresh } from "../../testing/asking.ts";
import { reasoningWorld } from "../../testing/reasoning-world.ts";
import type { OperationView } from "../decide-batch.ts";
import type { RecordView } from "../record.ts";
import { batchSummary, briefBatch, briefBatchSchema } from "./batch.ts";
import { briefDecision, briefDecisionSchema, decisionSummary, MEANING } from "./decision.ts";
import { counted, evidenceLine, isNear, rate } from "./figures.ts";
import { briefRecord } from "./record.ts";

const READ = { origin: "https://umpire.example" };

const EVIDENCE = {
  id: "ev_1",
  metric: "m",
  currency: null,
  interval: null,
  n: null,
  window: null,
  source: "google_ads",
  as_of: null,
  freshness_s: null,
  status: "live",
  shifted_days: 0,
} as const;

describe("a decision in short", () => {
  it("says nothing that the whole one does not, and how much it leaves out", async () => {
    const whole = await askFresh(reasoningWorld(), "should we increase budget?");
    const brief = briefDecision(whole, READ);
    expect(briefDecisionSchema.parse(brief)).toEqual(brief);
    for (const field of ["id", "outcome", "answer", "reason", "question", "confidence", "expires_at"] as const)
      expect(brief[field]).toBe(whole[field]);
    expect(whole.action).toMatchObject(brief.action ?? {});
    const objecting = whole.rules.filter((rule) => effectOf(rule) !== null);
    const near = whole.rules.filter(isNear);
    expect([brief.objections.length, brief.near_limits?.length]).toEqual([objecting.length, near.length]);
    const cited = new Set(whole.claims.map(({ evidence }) => evidence));
    expect(brief.evidence).toEqual(whole.evidence.filter(({ id }) => cited.has(id)).map(evidenceLine));
    expect(brief.left_out).toEqual({
      evidence: whole.evidence.length - brief.evidence.length,
      rules: whole.rules.length - objecting.length - near.length,
    });
    expect(JSON.stringify(brief).length * 5).toBeLessThan(JSON.stringify(whole).length);
  });

  it("tells a person in two lines what it lets them do, and where", async () => {
    const brief = briefDecision(await askFresh(reasoningWorld(), "should we increase budget?"), READ);
    const [first, second, ...more] = decisionSummary(brief).split("\n");
    expect(first).toBe(`pending_approval: ${brief.answer}`);
    expect(second).toContain(
      `${MEANING.pending_approval} A person answers, with a key of their own, in the REST API at https://umpire.example/approvals/apr_`,
    );
    expect(more).toEqual([]);
    expect(decisionSummary({ ...brief, outcome: "authorized", mode: "shadow" })).toContain(
      "nothing of it is carried out",
    );
  });
});

describe("a figure", () => {
  it.each([
    [{ unit: "ratio", value: 0.0412, interval: [0.036, 0.047] }, "m 4.12 % (95 %: 3.60 % to 4.70 %), google_ads"],
    [{ unit: "ratio", value: 15.184 }, "m 15.2, google_ads"],
    [{ unit: "minor", value: 138_600, currency: "USD", window: "P14D" }, "m $1,386.00, P14D, google_ads"],
    [{ unit: "count", value: 7_000 }, "m 7,000, google_ads"],
    [{ unit: "basis_points", value: 1_501 }, "m 15.01 %, google_ads"],
    [{ unit: "days", value: 14 }, "m 14 d, google_ads"],
    [{ unit: "score", value: 1.83333 }, "m 1.83, google_ads"],
    [{ unit: "text", value: "paused" }, "m paused, google_ads"],
    [{ unit: "ratio", value: null }, "m not known, google_ads"],
  ] as const)("%j", (over, line) => {
    const { interval = null } = { interval: null, ...over } as { interval?: readonly [number, number] | null };
    expect(evidenceLine({ ...EVIDENCE, ...over, interval: interval && [...interval] })).toBe(line);
  });

  it("that is not known is not zero", () => {
    expect([rate(null), rate(0), counted(1, "vote"), counted(0, "vote")]).toEqual([
      "not known",
      "0.00 %",
      "1 vote",
      "0 votes",
    ]);
  });

  it.each([
    ["at a tenth of the limit", { status: "pass", headroom: 150, limit: 1_500 }, true],
    ["a little more", { status: "pass", headroom: 151, limit: 1_500 }, false],
    ["at the limit", { status: "pass", headroom: 0, limit: 1_500 }, true],
    ["beyond it", { status: "fail", headroom: -1, limit: 1_500 }, false],
    ["without a number", { status: "pass", headroom: null, limit: "x" }, false],
    ["a level, of which there are three", { status: "pass", headroom: 0, limit: 2, unit: "level" }, false],
  ] as const)("is near its limit: %s", (_, rule, near) => {
    const whole = {
      id: "budget.floor",
      effect: "reject",
      observed: 1,
      unit: "basis_points",
      message: "",
      ...rule,
    } as const;
    expect(isNear(whole)).toBe(near);
  });
});

describe("a batch in short", () => {
  it("has those first that ask for something, and says how many it leaves out", () => {
    const results = Array.from({ length: 120 }, (_, n) => result(n, n % 40 === 39 ? "authorized" : "no_action"));
    const brief = briefBatch(operation(results));
    expect(briefBatchSchema.parse(brief)).toEqual(brief);
    expect(brief.results.slice(0, 4).map(({ campaign_id }) => campaign_id)).toEqual(["39", "79", "119", "0"]);
    expect([brief.results.length, brief.left_out, brief.outcomes]).toEqual([50, 70, { authorized: 3, no_action: 117 }]);
    expect(batchSummary(brief)).toBe(
      "Batch opn_1: running, 120 of 200 ended, 0 failed.\nOutcomes: 117 no_action, 3 authorized.",
    );
  });

  it("of which nothing has ended says so", () => {
    expect(batchSummary(briefBatch(operation([])))).toContain("No decision yet.");
  });
});

describe("an entry in short", () => {
  it("has a body of 3,000 characters, and not one of more", () => {
    expect(briefRecord(view(bodyOf(3_000)))).toMatchObject({ body: { x: expect.any(String) }, body_characters: 3_000 });
    expect(briefRecord(view(bodyOf(3_001)))).not.toHaveProperty("body");
  });
});

function result(index: number, outcome: "authorized" | "no_action") {
  return { index, campaign_id: String(index), decision_id: `dec_${index}`, outcome, failure: null };
}

function operation(results: OperationView["results"]): OperationView {
  const progress = { total: 200, decided: results.length, failed: 0 };
  const at = "2026-11-23T12:00:00.000Z";
  return {
    object: "operation",
    id: "opn_1",
    kind: "decide_batch",
    status: "running",
    created_at: at,
    finished_at: null,
    progress,
    results,
  };
}

function bodyOf(length: number): string {
  return JSON.stringify({ x: "y".repeat(length - '{"x":""}'.length) });
}

function view(body: string): RecordView {
  const place = { sequence: 7, id: "ent_1", kind: "import", at: "2026-11-23T12:00:00.000Z", agent: "crm" };
  return { object: "record", ...place, campaign_id: null, leaf_hash: "00", body };
}
