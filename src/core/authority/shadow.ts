import type { Change } from "../campaign.ts";
import type { Instant } from "../time.ts";

/** `up`: spends more. Null: neither, or not known. */
export type Direction = "up" | "down" | null;

/** What a shadow decision would have done. */
export interface Intended {
  readonly id: string;
  readonly campaignId: string;
  readonly at: Instant;
  readonly direction: Direction;
}

/** `not_yet`: the time in which somebody might still do it is not over · `no_direction`: nothing that can be compared. */
export const VERDICTS = ["agreed", "opposed", "did_nothing", "not_yet", "no_direction"] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * What people did about each campaign within the window after the decision: the first change that has a direction tells.
 * `changes` are those that people made, oldest first.
 */
export function comparedWith(
  intended: readonly Intended[],
  changes: readonly Change[],
  { now, windowMs }: { readonly now: Instant; readonly windowMs: number },
): ReadonlyMap<string, Verdict> {
  const byCampaign = Map.groupBy(changes, ({ campaignId }) => campaignId);
  return new Map(
    intended.map(({ id, campaignId, at, direction }): [string, Verdict] => {
      if (direction === null) return [id, "no_direction"];
      const after = (byCampaign.get(campaignId) ?? []).filter((one) => one.at > at && one.at <= at + windowMs);
      const did = after.map(directionOf).find((one) => one !== null) ?? null;
      if (did !== null) return [id, did === direction ? "agreed" : "opposed"];
      return [id, now <= at + windowMs ? "not_yet" : "did_nothing"];
    }),
  );
}

/** More money a day, or less. */
export function directionOf({ kind, before, after }: Pick<Change, "kind" | "before" | "after">): Direction {
  if (kind === "status") return after === null ? null : after === "active" ? "up" : "down";
  if (kind !== "budget" || before === null || after === null) return null;
  if (typeof before === "string" || typeof after === "string" || before.currency !== after.currency) return null;
  return after.amount === before.amount ? null : after.amount > before.amount ? "up" : "down";
}
