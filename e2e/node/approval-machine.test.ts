import { describe, expect, it } from "vitest";
import { type Parts, REAL, startOf, type World } from "../../src/testing/machine-model.ts";
import { type Step, stepsFrom } from "../../src/testing/machine-steps.ts";
import { isFinal } from "../../src/core/authority/advance.ts";
import { ok } from "../../src/core/result.ts";

/** What must be so in every world that can come about. */
const PROPERTIES: Readonly<Record<string, (world: World) => boolean>> = {
  "at most one effect": ({ platform }) => platform.effects <= 1,
  "no effect without an approval": ({ history }) => history.unapproved === 0,
  "no execution of what is not approved": ({ approval, execution }) =>
    execution === null || approval.status === "approved",
  "an approval is answered once": ({ approval, history }) =>
    history.finalStatus === null || history.finalStatus === approval.status,
  "the requester has no vote": ({ approval }) =>
    approval.votes.every(({ agent }) => agent !== approval.requester.agent),
  "approved exactly when enough different people agreed": ({ approval }) => {
    const agreed = new Set(approval.votes.filter(({ verdict }) => verdict === "approve").map(({ agent }) => agent));
    const no = approval.votes.some(({ verdict }) => verdict === "reject");
    return approval.status !== "approved" || (agreed.size >= approval.quorum && !no);
  },
  "nobody is counted twice": ({ approval: { votes } }) =>
    new Set(votes.map(({ agent }) => agent)).size === votes.length,
  "nobody answers after the end": ({ approval }) =>
    approval.votes.every(({ at }) => at < approval.expiresAt) &&
    !(approval.status === "approved" && (approval.resolvedAt ?? 0) >= approval.expiresAt),
  "what succeeded is there": ({ execution, platform }) =>
    execution?.status !== "succeeded" || platform.shows === "after",
  "what failed or was stopped is not there, nor on its way": ({ execution, platform }) =>
    !["failed", "cancelled", "superseded"].includes(execution?.status ?? "") ||
    (platform.effects === 0 && platform.late === 0),
  "a claim that was lost reports nothing": ({ history }) => history.stale === 0,
  "the platform is told nothing that is not written down": ({ history }) => history.unannounced === 0,
};

/** Every world that can come about, once, breadth first: the shortest way to a breach is found first. */
function walk(start: World, parts: Parts, stopAt: (world: World) => boolean = () => false) {
  const worlds = new Map<string, World>([[JSON.stringify(start), start]]);
  const ends: World[] = [];
  let layer: readonly World[] = [start];
  while (layer.length > 0) {
    const next: World[] = [];
    for (const world of layer) {
      const steps: readonly Step[] = stepsFrom(world, parts);
      if (steps.length === 0) ends.push(world);
      for (const step of steps) {
        const key = JSON.stringify(step.next);
        if (worlds.has(key)) continue;
        worlds.set(key, step.next);
        next.push(step.next);
        if (stopAt(step.next)) return { worlds, ends };
      }
    }
    layer = next;
  }
  return { worlds, ends };
}

const breachesIn = (worlds: Iterable<World>): readonly string[] => {
  const breached = new Set<string>();
  for (const world of worlds)
    for (const [name, holds] of Object.entries(PROPERTIES)) if (!holds(world)) breached.add(name);
  return [...breached];
};

describe("every interleaving of approvers, an editor, executors, time and crashes", () => {
  it.each([1, 2])("keeps all properties with a quorum of %i", { timeout: 240_000 }, (quorum) => {
    const { worlds, ends } = walk(startOf(quorum), REAL);
    expect(worlds.size).toBeGreaterThan(10_000);
    expect(breachesIn(worlds.values())).toEqual([]);
    // Not by never doing anything: every kind of end is reached, and nothing that is open has nowhere to go.
    const statuses = new Set([...worlds.values()].map(({ approval }) => approval.status));
    expect(statuses).toEqual(new Set(["pending", "approved", "rejected", "expired", "superseded"]));
    expect([...worlds.values()].some(({ execution }) => execution?.status === "succeeded")).toBe(true);
    const stuck = ends.filter(({ execution }) => execution !== null && !isFinal(execution) && execution.epoch < 3);
    expect(stuck).toEqual([]);
  });
});

/** Each bug that somebody could make, with a property that notices it. */
const BUGS: readonly (readonly [string, string, Parts])[] = [
  ["a request is queued twice", "at most one effect", without("notExecuted")],
  ["execution does not ask for the approval", "no execution of what is not approved", without("approvalApproved")],
  [
    "the platform is told before it is written down",
    "the platform is told nothing that is not written down",
    without("announceFirst"),
  ],
  ["a lost claim may report", "a claim that was lost reports nothing", without("epoch")],
  ["a read before the settle time counts", "at most one effect", without("settle")],
  [
    "what may have happened is told again",
    "at most one effect",
    {
      ...REAL,
      mayHaveHappened: () => false,
      advance: (execution, event, now) =>
        REAL.advance(
          event.do === "begin_write" ? { ...execution, status: "running", writeStartedAt: null } : execution,
          event,
          now,
        ),
    },
  ],
  [
    "an answered approval may be answered again",
    "an approval is answered once",
    {
      ...without("approvalVersion"),
      resolve: (approval, event, now) => REAL.resolve({ ...approval, status: "pending" }, event, now),
    },
  ],
  [
    "the requester may answer",
    "the requester has no vote",
    {
      ...REAL,
      resolve: (approval, event, now) => {
        const nobody = { ...approval, requester: { ...approval.requester, agent: "nobody", keyId: "key_0" } as const };
        const resolved = REAL.resolve(nobody, event, now);
        return resolved.ok ? ok({ ...resolved.value, requester: approval.requester }) : resolved;
      },
    },
  ],
  [
    "a double click counts twice",
    "nobody is counted twice",
    {
      ...without("approvalVersion"),
      resolve: (approval, event, now) => {
        const resolved = REAL.resolve({ ...approval, votes: [] }, event, now);
        return resolved.ok ? ok({ ...resolved.value, votes: [...approval.votes, ...resolved.value.votes] }) : resolved;
      },
    },
  ],
  [
    "one yes is enough for a quorum of two",
    "approved exactly when enough different people agreed",
    {
      ...REAL,
      resolve: (approval, event, now) => {
        const resolved = REAL.resolve({ ...approval, quorum: 1 }, event, now);
        return resolved.ok ? ok({ ...resolved.value, quorum: approval.quorum }) : resolved;
      },
    },
  ],
  [
    "time does not end it",
    "nobody answers after the end",
    {
      ...REAL,
      resolve: (approval, event, now) => {
        const resolved = REAL.resolve({ ...approval, expiresAt: now + 1 }, event, now);
        return resolved.ok ? ok({ ...resolved.value, expiresAt: approval.expiresAt }) : resolved;
      },
    },
  ],
  [
    "success is taken on trust",
    "what succeeded is there",
    {
      ...without("readBack"),
      advance: (execution, event, now) =>
        REAL.advance(execution, event.do === "lost" ? { do: "done", after: { status: "paused" } } : event, now),
    },
  ],
  [
    "what is not known counts as failed",
    "what failed or was stopped is not there, nor on its way",
    {
      ...REAL,
      advance: (execution, event, now) =>
        REAL.advance(execution, event.do === "lost" ? { do: "refused", detail: "" } : event, now),
    },
  ],
  [
    "an execution outlives an edit",
    "no effect without an approval",
    {
      ...without("approvalApproved"),
    },
  ],
];

function without(check: keyof Parts["checks"]): Parts {
  return { ...REAL, checks: { ...REAL.checks, [check]: false } };
}

describe("a seeded bug is found:", () => {
  it.each(BUGS)("%s (%s)", { timeout: 240_000 }, (_, property, parts) => {
    const holds = PROPERTIES[property] ?? (() => true);
    const { worlds } = walk(startOf(2), parts, (world) => !holds(world));
    expect(breachesIn(worlds.values())).toContain(property);
  });

  it("of every property", () => {
    expect(new Set(BUGS.map(([, property]) => property))).toEqual(new Set(Object.keys(PROPERTIES)));
  });
});
