import type { Lease } from "../core/authority/treaty.ts";
import type { Caller } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import type { CampaignId } from "../core/ids.ts";
import { formatInstant, type Instant } from "../core/time.ts";
import type { World } from "../ports.ts";

interface Presented {
  readonly campaignId: CampaignId;
  /** Null: the caller presents none. */
  readonly token: number | null;
  readonly now: Instant;
}

/** Why a fencing token does not let its bearer go on; null when it does, or when none was presented. */
export async function leaseFailure(
  { treaty }: Pick<World, "treaty">,
  caller: Caller,
  { campaignId, token, now }: Presented,
): Promise<Failure<"lease_stale"> | null> {
  if (token === null) return null;
  const lease = await treaty.lease(caller.workspace, campaignId);
  return isCurrentLease(lease, caller, { token, now }) ? null : LEASE_STALE;
}

export const isCurrentLease = (lease: Lease | null, { agent }: Caller, at: { token: number; now: Instant }): boolean =>
  lease !== null && lease.agent === agent && lease.token === at.token && lease.expiresAt > at.now;

export const LEASE_STALE = {
  code: "lease_stale",
  detail: "fencing_token is not that of your current lease on this campaign. Take a new lease and decide anew.",
} as const;

export const leaseHeld = ({ agent, expiresAt }: Lease): Failure<"lease_held"> => ({
  code: "lease_held",
  detail: `${JSON.stringify(agent)} has leased the campaign until ${formatInstant(expiresAt)}.`,
});
