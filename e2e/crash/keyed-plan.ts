import type { Chance } from "../hostile-replies.ts";
import { DAY_MS, formatInstant, type Instant } from "../../src/core/time.ts";
import { campaignBody } from "../../src/testing/every-write.ts";

/** Idempotency keys, each with a call of its own in each of two workspaces, and what its effect leaves in the ledger. */

export const WORKSPACES = ["acme", "bolt"] as const;

export type Side = 0 | 1;

export interface KeyPlan {
  /** The key, and the name of what is made under it: the same in both workspaces. */
  readonly name: string;
  readonly side: Side;
  readonly request: string;
  /** The same call and one with another body. */
  readonly bodies: readonly [object, object];
}

/** By turns: calls that read much before they write, and calls that write at once. */
const KINDS: readonly ((name: string, now: Instant) => Pick<KeyPlan, "request" | "bodies">)[] = [
  (name) => ({
    request: "POST /decide",
    bodies: [
      { campaign_id: name, question: "should we increase budget?" },
      { campaign_id: name, question: "should we pause this campaign?" },
    ],
  }),
  (name) => ({
    request: "POST /judge",
    bodies: [
      { campaign_id: name, action: { type: "no_action" }, reason: "It does well." },
      { campaign_id: name, action: { type: "no_action" }, reason: "It does badly." },
    ],
  }),
  (name) => ({
    request: `POST /campaigns/${name}/holds`,
    bodies: [
      { ttl: "PT2H", blocks: ["everything"], reason: "The month's budget." },
      { ttl: "PT1H", blocks: ["everything"], reason: "The month's budget." },
    ],
  }),
  (name) => ({
    request: "POST /kill-switches",
    bodies: [
      { target: "agent", name, reason: "It raises budgets at night." },
      { target: "agent", name, reason: "It raises budgets by day." },
    ],
  }),
  (name, now) => ({
    request: `POST /campaigns/${name}/changes`,
    bodies: [
      { at: formatInstant(now - 3 * DAY_MS), actor: "ops", kind: "status", before: "paused", after: "active" },
      { at: formatInstant(now - 2 * DAY_MS), actor: "ops", kind: "status", before: "paused", after: "active" },
    ],
  }),
  (name) => ({ request: `POST /campaigns/${name}/lease`, bodies: [{ ttl: "PT5M" }, { ttl: "PT4M" }] }),
];

/** So many names, each in both workspaces. */
export const plansOf = (names: number, now: Instant): readonly KeyPlan[] =>
  Array.from({ length: names }, (_, index) => `k-${index}`).flatMap((name, index) =>
    ([0, 1] as const).map((side) => ({ name, side, ...pick(KINDS, index)(name, now) })),
  );

const pick = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("The list is empty");
  return found;
};

/** A file with a campaign for each name. */
export const campaignsOf = (plans: readonly KeyPlan[], now: Instant): string =>
  [...new Set(plans.map(({ name }) => name))]
    .map((name) => JSON.stringify({ id: name, ...campaignBody(now, 10_000) }))
    .join("\n");

export interface Entry {
  readonly kind: string;
  readonly campaign_id: string | null;
  /** Canonical JSON. */
  readonly body: string;
}

const OF_CALLS = new Set(["decision", "hold_placed", "kill_switch_engaged", "changes_added", "lease_taken"]);

/** Names of what was done, one for each time. */
export const effectsIn = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ kind, campaign_id, body }) =>
    OF_CALLS.has(kind) ? [campaign_id ?? JSON.parse(body).kill_switch.name] : [],
  );

/** One of the plans, mostly as it is. */
export function drawn(plans: readonly KeyPlan[], chance: Chance): { readonly plan: KeyPlan; readonly variant: Side } {
  return { plan: pick(plans, Math.floor(chance() * plans.length)), variant: chance() < 0.15 ? 1 : 0 };
}
