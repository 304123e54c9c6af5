import { describe, expect, it } from "vitest";
import { canonical } from "../core/canonical.ts";
import { questionOf } from "../core/ask.ts";
import type { Asked } from "../core/asked.ts";
import { identityOf } from "../core/material.ts";
import type { Sourced } from "../core/proposal.ts";
import { aCaller, anAsked, NOW, workspaceOf } from "../testing/asked.ts";
import { singleFlight } from "./single-flight.ts";

const asking = (over: Partial<Asked> = {}): Asked => anAsked({ question: questionOf("should we pause it?"), ...over });

const answer = (reason: string): Sourced => ({
  proposal: { action: null, finding: null, reason, confidence: null, flipsIf: null, alternatives: [], warnings: [] },
  evidence: [],
  reasoner: "statistical@1",
  cache: { status: "none", key: null, decidedFrom: null, reasonedAt: NOW, freshUntil: null },
  usage: { model: "a-model", costMicros: 7, route: ["clear"] },
});

/** A reasoner whose answers land when the test says so. */
function held() {
  const calls: PromiseWithResolvers<Sourced>[] = [];
  const inner = {
    propose: () => {
      const call = Promise.withResolvers<Sourced>();
      calls.push(call);
      return call.promise;
    },
  };
  return { calls, reasoner: singleFlight((asked) => canonical(identityOf(asked, "statistical@1")), inner) };
}

describe("equal questions at the same time", () => {
  it("share one reasoning; each gets an object of its own, and only the first is charged", async () => {
    const { calls, reasoner } = held();
    const waiting = [reasoner.propose(asking()), reasoner.propose(asking()), reasoner.propose(asking())];
    expect(calls).toHaveLength(1);
    calls[0]?.resolve(answer("one"));
    const answers = await Promise.all(waiting);
    expect(answers.map(({ proposal }) => proposal.reason)).toEqual(["one", "one", "one"]);
    expect(answers.map(({ usage }) => usage.costMicros)).toEqual([7, 0, 0]);
    expect(answers.map(({ usage }) => usage.route)).toEqual([["clear"], ["clear", "shared"], ["clear", "shared"]]);
    expect(new Set(answers).size).toBe(3);
  });

  it("fail together, and the next one is reasoned again", async () => {
    const { calls, reasoner } = held();
    const waiting = [reasoner.propose(asking()), reasoner.propose(asking())];
    calls[0]?.reject(new Error("away"));
    expect(await Promise.allSettled(waiting)).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
    const next = reasoner.propose(asking());
    calls[1]?.resolve(answer("two"));
    expect((await next).proposal.reason).toBe("two");
  });
});

describe("a reasoning of its own", () => {
  it.each([
    ["another workspace", asking({ caller: aCaller({ workspace: workspaceOf("other") }) })],
    ["another question", asking({ question: questionOf("should we resume it?") })],
    ["one that asks to be reasoned anew", asking({ fresh: true })],
  ])("%s", (_, other) => {
    const { calls, reasoner } = held();
    void reasoner.propose(asking());
    void reasoner.propose(other);
    expect(calls).toHaveLength(2);
  });

  it.each([
    [59_999, 1],
    [60_000, 2],
  ])("the same question %d ms after the first was asked takes %d", async (laterMs, reasonings) => {
    const { calls, reasoner } = held();
    const first = reasoner.propose(asking());
    calls[0]?.resolve(answer("one"));
    await first;
    void reasoner.propose(asking({ now: NOW + laterMs }));
    expect(calls).toHaveLength(reasonings);
  });
});
