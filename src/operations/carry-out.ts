import { mayHaveHappened } from "../core/authority/advance.ts";
import { afterOf, shows } from "../core/authority/effect.ts";
import type { Execution } from "../core/authority/execution.ts";
import type { Guard } from "../core/ledger.ts";
import type { World } from "../ports.ts";
import type { PlatformPort, PlatformTarget, Within } from "../ports-authority.ts";
import { backoffMs } from "./execution-backoff.ts";
import { moved } from "./finish-execution.ts";
import { recheck } from "./recheck.ts";
import { recordedDecision } from "./recorded-decision.ts";

/** How long a claim lasts. Every call to a platform ends before. */
export const LEASE_MS = 10_000;
/** Nothing is sent when less than this is left of the claim: it would be done after somebody else may have it. */
const SEND_WITHIN_MS = 6_000;

type Claimed = Within<Execution>;

interface Ready {
  readonly port: PlatformPort;
  readonly target: PlatformTarget;
}

/** One step of a claimed execution, as far as it goes now. What ends it, or makes it wait, is written before this returns. */
export async function carryOut(world: World, claimed: Claimed): Promise<void> {
  if (mayHaveHappened(claimed.item)) return readWhatHappened(world, claimed);
  const now = world.clock.now();
  if (now >= claimed.item.expiresAt) return end(world, claimed, { do: "expire" });
  const ready = await lookedAtAgain(world, claimed);
  if (ready !== null) await tell(world, claimed, ready);
}

const end = async (
  world: World,
  claimed: Claimed,
  event: Parameters<typeof moved>[2]["event"],
  kind: "execution_finished" | "execution_queued" = "execution_finished",
): Promise<void> => void (await moved(world, claimed, { event, kind }));

/** Rules, evidence, approval and rate limit at the moment of doing. Null: it was ended, or waits. */
async function lookedAtAgain(world: World, claimed: Claimed): Promise<Ready | null> {
  const { workspace, item } = claimed;
  const stop = (detail: string) => end(world, claimed, { do: "cancel", detail }).then(() => null);
  const port = world.platforms.of(item.platform);
  if (port === null) return stop("Nothing carries it out on this platform any more.");
  const decision = await recordedDecision(world, workspace, item.decisionId);
  const again = await recheck(world, { workspace, decision });
  if (again === null) return stop("The campaign is not known any more.");
  if (again.changed.length > 0) return stop(`Not what was decided any more: ${again.changed.slice(0, 3).join(" ")}`);
  if (item.approvalId !== null) {
    const approval = await world.approvals.get(workspace, item.approvalId);
    if (approval?.status !== "approved") return stop("Its approval does not stand.");
  }
  const bucket = { workspace, platform: item.platform, accountId: item.accountId ?? "", ...port.limit };
  const token = await world.buckets.take(bucket, world.clock.now());
  if (!token.granted) {
    await end(
      world,
      claimed,
      { do: "wait", until: token.retryAt, detail: "The platform's rate limit." },
      "execution_queued",
    );
    return null;
  }
  return { port, target: { workspace, campaign: again.asked.facts.campaign } };
}

/** Read, write down that it begins, tell, read back. */
async function tell(world: World, claimed: Claimed, { port, target }: Ready): Promise<void> {
  const { item } = claimed;
  const after = afterOf(item.action);
  if (after === null) return end(world, claimed, { do: "cancel", detail: "The platform has no such change." });
  const state = await port.read(target);
  const later = world.clock.now() + backoffMs(item);
  if (!state.ok)
    return end(world, claimed, { do: "wait", until: later, detail: state.failure.detail }, "execution_queued");
  if (shows(state.value, after)) return end(world, claimed, { do: "done", after, detail: "It was so already." });
  if (!shows(state.value, item.before))
    return end(world, claimed, { do: "cancel", detail: "Somebody changed the campaign on the platform." });

  const begun = await moved(world, claimed, {
    event: { do: "begin_write" },
    kind: "execution_started",
    guards: still(item),
  });
  if (begun === null || (item.leaseUntil ?? 0) - world.clock.now() < SEND_WITHIN_MS) return;
  const now = { ...claimed, item: begun };
  const written = await port.write(target, { key: item.id, action: item.action });
  if (written.ok) return readBack(world, now, { port, target });
  const { kind, detail, retryAfterMs } = written.failure;
  if (kind === "refused") return end(world, now, { do: "refused", detail });
  if (kind === "unknown") return end(world, now, { do: "lost", until: world.clock.now() + port.settleMs, detail });
  const until = world.clock.now() + (retryAfterMs ?? backoffMs(begun));
  return end(world, now, { do: "not_happened", until, detail }, "execution_queued");
}

/** In the transaction that begins it: no switch was thrown, and the approval stands. */
const still = ({ agent, action, accountId, approvalId, emergency }: Execution): readonly Guard[] => [
  ...(emergency ? [] : [{ holds: "no_switch", agent, actionType: action.type, accountId } as const]),
  ...(approvalId === null ? [] : [{ holds: "approval_approved", id: approvalId } as const]),
];

async function readBack(world: World, claimed: Claimed, { port, target }: Ready): Promise<void> {
  const after = afterOf(claimed.item.action);
  const state = await port.read(target);
  if (state.ok && after !== null && shows(state.value, after)) return end(world, claimed, { do: "done", after });
  const until = world.clock.now() + port.settleMs;
  return end(world, claimed, { do: "lost", until, detail: "The platform does not show it yet." });
}

/** It was told to the platform, and whoever did so is gone or got no answer: only reading tells, and only after the settle time. */
async function readWhatHappened(world: World, claimed: Claimed): Promise<void> {
  const { workspace, item } = claimed;
  const port = world.platforms.of(item.platform);
  const campaign = await world.campaigns.get(workspace, item.campaignId);
  const after = afterOf(item.action);
  if (port === null || campaign === null || after === null) return;
  const now = world.clock.now();
  const settledAt = item.status === "unknown" ? now : (item.writeStartedAt ?? now) + LEASE_MS + port.settleMs;
  const state = await port.read({ workspace, campaign });
  const later = now + backoffMs(item);
  if (!state.ok) return end(world, claimed, { do: "lost", until: later, detail: state.failure.detail });
  if (shows(state.value, after)) return end(world, claimed, { do: "done", after });
  if (now < settledAt)
    return end(world, claimed, { do: "lost", until: settledAt, detail: "Read again once it must show." });
  if (!shows(state.value, item.before))
    return end(world, claimed, { do: "refused", detail: "The platform shows something else than before and after." });
  return end(world, claimed, { do: "not_happened", until: later, detail: "It did not happen." }, "execution_queued");
}
