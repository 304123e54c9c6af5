import type { Action } from "../core/action.ts";
import { afterOf, withPart } from "../core/authority/effect.ts";
import type { Campaign, Platform } from "../core/campaign.ts";
import { fail, ok } from "../core/result.ts";
import type { PlatformFailure, PlatformPort, Platforms, PlatformState, PlatformTarget } from "../ports-authority.ts";

/** What happens to the next write (or read): each fault once, in order. */
export type Fault = "refuse" | "busy" | "unreachable" | "lost_before" | "lost_after" | "late";

/** An ad platform in memory: its own campaigns, which start as Umpire knows them, its faults, and a count of its effects. */
export interface SimulatedPlatform extends Platforms {
  of(platform: Platform): PlatformPort;
  /** Faults of the writes to come. */
  plan(faults: readonly Fault[]): void;
  /** Somebody else changes the campaign there. */
  change(target: PlatformTarget, state: Partial<PlatformState>): void;
  /** Late writes arrive. */
  settle(): void;
  /** Writes that changed something, by campaign id. */
  effects(): ReadonlyMap<string, number>;
  /** Every write that arrived, in order. */
  readonly writes: readonly { readonly campaign: string; readonly key: string; readonly action: Action["type"] }[];
}

/** Calls that a platform takes per account (guide L131): the defaults of its connector, real or not. */
export const LIMITS: Readonly<Partial<Record<Platform, PlatformPort["limit"]>>> = {
  google_ads: { calls: 50, perMs: 1_000 },
  meta_ads: { calls: 200, perMs: 60_000 },
};

const OTHER_LIMIT = { calls: 10, perMs: 1_000 } as const;

export const limitOf = (platform: Platform): PlatformPort["limit"] => LIMITS[platform] ?? OTHER_LIMIT;

const failure = (kind: PlatformFailure["kind"], detail: string) => fail({ kind, detail, retryAfterMs: null });

const keyOf = ({ workspace, campaign }: PlatformTarget) => JSON.stringify([workspace, campaign.id]);

/** `settleMs`: how long a write may take to show. */
export function simulatedPlatform(settleMs = 1_000): SimulatedPlatform {
  const campaigns = new Map<string, Campaign>();
  const effects = new Map<string, number>();
  const writes: SimulatedPlatform["writes"][number][] = [];
  let faults: readonly Fault[] = [];
  let late: (() => void)[] = [];

  const at = (target: PlatformTarget): Campaign => {
    const known = campaigns.get(keyOf(target)) ?? target.campaign;
    campaigns.set(keyOf(target), known);
    return known;
  };
  const apply = (target: PlatformTarget, key: string, action: Action): void => {
    const before = at(target);
    const part = afterOf(action) ?? {};
    const after = withPart(before, part, before.updatedAt);
    campaigns.set(keyOf(target), after);
    writes.push({ campaign: target.campaign.id, key, action: action.type });
    const isEffect = JSON.stringify(before) !== JSON.stringify(after);
    effects.set(target.campaign.id, (effects.get(target.campaign.id) ?? 0) + (isEffect ? 1 : 0));
  };

  const port = (platform: Platform): PlatformPort => ({
    name: "simulated",
    limit: limitOf(platform),
    settleMs,
    async read(target) {
      const { status, dailyBudget } = at(target);
      return ok({ status, dailyBudget });
    },
    async write(target, { key, action }) {
      const [fault, ...rest] = faults;
      faults = rest;
      if (fault === "refuse") return failure("refused", "The platform does not accept this change.");
      if (fault === "busy") return failure("busy", "The platform takes no more calls just now.");
      if (fault === "unreachable") return failure("unreachable", "The platform cannot be reached.");
      if (fault === "lost_before") return failure("unknown", "The line was cut.");
      if (fault === "late") late.push(() => apply(target, key, action));
      else apply(target, key, action);
      return fault === undefined ? ok(undefined) : failure("unknown", "No answer came.");
    },
  });

  return {
    of: port,
    plan: (next) => {
      faults = next;
    },
    change: (target, state) => void campaigns.set(keyOf(target), { ...at(target), ...state }),
    settle: () => {
      for (const arrive of late) arrive();
      late = [];
    },
    effects: () => effects,
    writes,
  };
}
