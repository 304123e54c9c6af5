import type { Approval } from "../core/authority/approval.ts";
import type { ExecutionEvent } from "../core/authority/advance.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { ApprovalEvent, Voter } from "../core/authority/resolve.ts";
import { type Parts, queuedInModel, timeOf, type World } from "./machine-model.ts";

/** One thing that can happen next, with the world after it. */
export interface Step {
  readonly name: string;
  readonly next: World;
}

const MOST_CRASHES = 1;
const MOST_CLAIMS = 3;
const EXECUTORS = ["x1", "x2"] as const;

/** Everything that can happen in this world. */
export const stepsFrom = (world: World, parts: Parts): readonly Step[] =>
  [
    ...people(world, parts),
    ...requests(world, parts),
    ...EXECUTORS.flatMap((who) => executor(world, parts, who)),
    ...time(world, parts),
  ].filter((step) => step !== null);

type Maybe = Step | null;

const spend = (world: World, who: string): World["left"] => ({ ...world.left, [who]: (world.left[who] ?? 0) - 1 });
const remember = (world: World, who: string, memory: World["seen"][string]): World => ({
  ...world,
  seen: { ...world.seen, [who]: memory },
});

/** A commit of the approval: refused when it moved on since it was read. */
function withApproval(world: World, approval: Approval): World {
  const ended = approval.status !== "pending" && world.history.finalStatus === null;
  return { ...world, approval, history: ended ? { ...world.history, finalStatus: approval.status } : world.history };
}

function people(world: World, parts: Parts): readonly Maybe[] {
  return ["ann", "bob", "crm", "editor"].flatMap((who) => {
    if ((world.left[who] ?? 0) === 0) return [];
    const memory = world.seen[who];
    if (memory === undefined && (who === "ann" || who === "bob"))
      return [{ name: `${who} reads`, next: remember(world, who, { version: world.approval.version }) }];
    const by: Voter = { agent: who, keyId: `key_${who}`, kind: "human" };
    const answer = { by, actionDigest: world.approval.actionDigest, assigneesOnly: false, comment: null };
    const events: readonly ApprovalEvent[] =
      who === "editor"
        ? [{ ...answer, do: "edit", supersededBy: "dec_2" }]
        : [
            { ...answer, do: "approve" },
            { ...answer, do: "reject" },
          ];
    return events.map((event) => {
      const done = { ...world, left: spend(world, who) };
      const fresh = memory === undefined || memory.version === world.approval.version || !parts.checks.approvalVersion;
      const resolved = fresh ? parts.resolve(world.approval, event, timeOf(world)) : null;
      const next = resolved?.ok ? withApproval(done, resolved.value) : done;
      // A double click sends the same form twice; whoever was refused because it moved on reads again.
      return { name: `${who} ${event.do}`, next: fresh ? next : remember(next, who, undefined) };
    });
  });
}

/** `POST /decisions/{id}/execute`, which may be sent twice. Its check and its row are one commit. */
function requests(world: World, { checks }: Parts): readonly Maybe[] {
  if ((world.left["execute"] ?? 0) === 0) return [];
  const done = { ...world, left: spend(world, "execute") };
  const approved = world.approval.status === "approved" || !checks.approvalApproved;
  const free = world.execution === null || !checks.notExecuted;
  const next = approved && free ? { ...done, execution: queuedInModel() } : done;
  return [{ name: "somebody asks to execute", next }];
}

function executor(world: World, parts: Parts, who: (typeof EXECUTORS)[number]): readonly Maybe[] {
  const { execution, platform } = world;
  const memory = world.seen[who];
  if (memory === undefined) return [claim(world, who)];
  if (execution === null) return [];
  const steps: Maybe[] = [];
  const commit = (name: string, event: ExecutionEvent, after: World["seen"][string], base = world): Maybe => {
    const current = execution.epoch === memory.epoch;
    const moved = parts.advance(execution, event, timeOf(world));
    if ((!current && parts.checks.epoch) || !moved.ok)
      return { name: `${who} is refused: ${name}`, next: remember(base, who, undefined) };
    const history = current ? base.history : { ...base.history, stale: 1 };
    return { name: `${who} ${name}`, next: remember({ ...base, execution: moved.value, history }, who, after) };
  };

  if (memory.at === "claimed" && parts.mayHaveHappened(execution)) steps.push(...reading(world, parts, commit));
  else if (memory.at === "claimed" && platform.shows === "after")
    steps.push(commit("finds it done", { do: "done", after: { status: "paused" } }, undefined));
  else if (memory.at === "claimed" && parts.checks.announceFirst)
    steps.push(commit("announces", { do: "begin_write" }, { ...memory, at: "begun" }));
  else if (memory.at === "claimed" || memory.at === "begun") steps.push(...telling(world, who));
  else steps.push(...learning(world, parts, who, commit));
  if (memory.at === "begun") steps.push(...telling(world, who));
  if (world.crashes < MOST_CRASHES)
    steps.push({ name: `${who} crashes`, next: remember({ ...world, crashes: world.crashes + 1 }, who, undefined) });
  return steps;
}

/** In one statement: whoever claims raises the epoch. A lease may run out at any time, so anything not final is claimable. */
function claim(world: World, who: string): Maybe {
  const { execution } = world;
  const isOpen = execution !== null && ["queued", "running", "unknown"].includes(execution.status);
  if (!isOpen || execution.epoch >= MOST_CLAIMS) return null;
  const claimed: Execution = {
    ...execution,
    status: execution.status === "queued" ? "running" : execution.status,
    epoch: execution.epoch + 1,
    leaseUntil: 50_000,
  };
  return {
    name: `${who} claims`,
    next: remember({ ...world, execution: claimed }, who, { epoch: claimed.epoch, at: "claimed" }),
  };
}

/**
 * The platform is told: it does it and says so, does it and the answer is lost, does it later, or never got it. Only inside the
 * lease: an executor looks at the clock before it sends, and nobody else claims before the lease is over.
 */
function telling(world: World, who: string): readonly Step[] {
  const { platform, execution, history } = world;
  if (execution?.epoch !== world.seen[who]?.epoch) return [];
  const announced = execution?.writeStartedAt !== null && execution?.writeStartedAt !== undefined;
  const told = { ...world, history: { ...history, unannounced: announced ? history.unannounced : 1 } };
  const memory = world.seen[who] ?? {};
  const now = applied(told);
  const lost = { ...memory, at: "told", told: "lost" } as const;
  return [
    { name: `${who} tells, done`, next: remember(now, who, { ...memory, at: "told", told: "yes" }) },
    { name: `${who} tells, answer lost`, next: remember(now, who, lost) },
    { name: `${who} tells, not received`, next: remember(told, who, lost) },
    {
      name: `${who} tells, comes late`,
      next: remember({ ...told, platform: { ...platform, late: platform.late + 1 } }, who, lost),
    },
  ];
}

/** Absolute: what is there already is no second effect, but telling twice from `before` would be. */
function applied(world: World): World {
  const { platform, approval, history } = world;
  const isEffect = platform.shows === "before" || platform.late > 0;
  return {
    ...world,
    platform: { ...platform, shows: "after", effects: platform.effects + (isEffect ? 1 : 0) },
    history: { ...history, unapproved: approval.status === "approved" ? history.unapproved : 1 },
  };
}

type Commit = (name: string, event: ExecutionEvent, after: World["seen"][string], base?: World) => Maybe;

function learning(world: World, { checks }: Parts, who: string, commit: Commit): readonly Maybe[] {
  const memory = world.seen[who];
  if (memory?.told === "lost") return [commit("does not know", { do: "lost", until: 0, detail: "" }, undefined)];
  const isThere = world.platform.shows === "after" || !checks.readBack;
  return isThere ? [commit("reads it back", { do: "done", after: { status: "paused" } }, undefined)] : [];
}

/** Something may have been told before: only reading decides, and "before" says nothing until the settle time is over. */
function reading({ platform }: World, { checks }: Parts, commit: Commit): readonly Maybe[] {
  if (platform.shows === "after")
    return [commit("reads: done", { do: "done", after: { status: "paused" } }, undefined)];
  if (platform.late > 0 && checks.settle) return [];
  return [commit("reads: not done", { do: "not_happened", until: 0, detail: "" }, undefined)];
}

function time(world: World, parts: Parts): readonly Maybe[] {
  const { platform, expired, approval } = world;
  const landed = { ...applied(world), platform: { ...applied(world).platform, late: platform.late - 1 } };
  const swept = expired ? parts.resolve(approval, { do: "expire" }, timeOf(world)) : null;
  return [
    expired ? null : { name: "time runs out", next: { ...world, expired: true } },
    swept?.ok && swept.value !== approval ? { name: "sweeper", next: withApproval(world, swept.value) } : null,
    platform.late > 0 ? { name: "the late write lands", next: landed } : null,
  ];
}
