import type { Campaign, Change } from "./campaign.ts";
import { canonical } from "./canonical.ts";
import type { StateChange } from "./ledger.ts";
import type { Instant } from "./time.ts";

interface By {
  readonly actor: string;
  readonly at: Instant;
  readonly newId: () => Change["id"];
}

/**
 * What storing a campaign does to the state: nothing when it stands so already. A new budget or status is a change by
 * whoever stores it, so that cooldowns and 24 h windows cannot be dodged by writing the campaign anew.
 */
export function putChanges(
  stored: Campaign | null,
  next: Campaign,
  { actor, at, newId }: By,
): { readonly changes: readonly Change[]; readonly state: readonly StateChange[] } {
  if (stored !== null && isSame(stored, next)) return { changes: [], state: [] };
  const by = { campaignId: next.id, actor, at };
  const changes: readonly Change[] = [
    ...(stored !== null && canonical(stored.dailyBudget) !== canonical(next.dailyBudget)
      ? [{ ...by, id: newId(), kind: "budget" as const, before: stored.dailyBudget, after: next.dailyBudget }]
      : []),
    ...(stored !== null && stored.status !== next.status
      ? [{ ...by, id: newId(), kind: "status" as const, before: stored.status, after: next.status }]
      : []),
  ];
  const put: StateChange = { do: "put_campaign", campaign: next };
  return { changes, state: changes.length === 0 ? [put] : [put, { do: "add_changes", changes }] };
}

const isSame = (stored: Campaign, next: Campaign): boolean =>
  canonical({ ...stored, updatedAt: 0 }) === canonical({ ...next, updatedAt: 0 });
