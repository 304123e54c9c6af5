import { BUILT_IN } from "../src/prompts/built-in.ts";
import type { Thing } from "./change-log.ts";
import {
  createHook,
  createPrompt,
  hookGone,
  LEVEL_1,
  mistakenElsewhere,
  mistakenOnce,
  onHook,
  onPrompt,
  OURS,
  post,
  putPolicy,
  released,
  RESULTS,
  reviewed,
  TRACK,
} from "./change-makers.ts";
import { type Changing, done } from "./changing.ts";
import { call } from "./running-umpire.ts";

/** Every way in which what the service may do can change over HTTP, in an order in which each is possible. */
export interface Step {
  readonly what: string;
  make(there: Changing): Promise<unknown>;
  /** Of the one entry that tells of it; null: nothing is different, and no entry says that something is. */
  readonly kind: string | null;
  readonly by?: { readonly name: string; readonly kind?: string; readonly reason?: string };
  readonly things?: readonly Thing["kind"][];
  /** Digests, by kind, of what there was before the log tells of it first. */
  readonly begins?: Readonly<Record<string, string>>;
}

const maria = { name: "maria" };
const system = (name: string, reason: string) => ({ kind: "system", name, reason });
const AGENT_STOP = { target: "agent", name: "crm", reason: "It raises budgets at night." };
const EASY = { first_reviews: 1, promote_at_bp: 1_000, demote_below_bp: 9_000, demote_over: 1 };

const NOTHING = { kind: null };
const POLICY = { kind: "policy_published", by: maria, things: ["policy"] };
const LABEL = { kind: "prompt_labelled", by: maria, things: ["prompt_label"] };
const HOOK = { kind: "webhook_changed", by: maria, things: ["webhook"] };
const LEVEL = { kind: "autonomy_changed", by: maria, things: ["autonomy"] };
const ENGAGED = { kind: "kill_switch_engaged", things: ["kill_switch"] };
const RELEASED = { kind: "kill_switch_released", by: maria, things: ["kill_switch"], make: released };

export const STEPS: readonly Step[] = [
  { what: "a policy is published", ...POLICY, make: (there) => putPolicy(there, EASY) },
  { what: "and another", ...POLICY, make: (there) => putPolicy(there, { mistake_window: "PT2H" }) },
  { what: "and the same again", ...NOTHING, make: (there) => putPolicy(there, {}) },
  { what: "an edition is written", kind: "prompt_created", by: maria, things: ["prompt"], make: createPrompt },
  {
    what: "it is evaluated",
    ...NOTHING,
    make: onPrompt("evaluations", ({ left }) => ({ digest: left.get("digest"), model: "stand-in", results: RESULTS })),
  },
  { what: "it is a candidate", ...LABEL, make: onPrompt("publish", () => ({ label: "candidate" })) },
  { what: "for more", ...LABEL, make: onPrompt("publish", () => ({ label: "candidate", share_bp: 2_000 })) },
  { what: "for as many", ...NOTHING, make: onPrompt("publish", () => ({ label: "candidate", share_bp: 2_000 })) },
  { what: "its candidacy ends", ...LABEL, make: onPrompt("withdraw") },
  { what: "it is a candidate again", ...LABEL, make: onPrompt("publish", () => ({ label: "candidate" })) },
  {
    what: "it is put in force, and no candidate any more",
    ...LABEL,
    things: ["prompt_label", "prompt_label"],
    make: onPrompt("publish", () => ({ label: "production" })),
    begins: { prompt_label: OURS },
  },
  {
    what: "ours is put back",
    ...LABEL,
    make: (there) => post(there.maria, `/prompts/${BUILT_IN.id}/publish`, { label: "production" }),
  },
  { what: "a webhook is made", ...HOOK, kind: "webhook_created", make: createHook },
  { what: "its secret is rotated", ...HOOK, make: onHook("rotate") },
  { what: "and again", ...HOOK, make: onHook("rotate") },
  { what: "it is sent again what it had", ...NOTHING, make: onHook("replay", { from_sequence: 0 }) },
  { what: "it is disabled", ...HOOK, make: onHook("disable") },
  { what: "it is enabled", ...HOOK, make: onHook("enable") },
  { what: "it is gone", ...HOOK, by: system("umpire", "It answered 410."), make: hookGone },
  {
    what: "an agent earns level 2",
    ...LEVEL,
    by: system("umpire", "The evidence earned it."),
    make: reviewed("approve"),
    begins: { autonomy: LEVEL_1 },
  },
  {
    what: "it loses it",
    ...LEVEL,
    by: system("umpire", "Too many of its last decisions were not agreed to."),
    make: reviewed("reject"),
  },
  {
    what: "it earns it again",
    ...LEVEL,
    by: system("umpire", "The evidence earned it."),
    make: reviewed("approve"),
  },
  { what: "level 3 is asked for", ...LEVEL, make: (there) => post(there.maria, "/autonomy/level3", TRACK) },
  {
    what: "and granted",
    ...LEVEL,
    by: { name: "otto" },
    make: (there) => post(there.otto, "/autonomy/level3", TRACK),
  },
  {
    what: "it is taken back to level 1",
    ...LEVEL,
    make: (there) => post(there.maria, "/autonomy/demote", { ...TRACK, reason: "Enough." }),
  },
  { what: "an agent is caught at a mistake", ...NOTHING, make: mistakenOnce },
  {
    what: "the second time nobody listens to it",
    kind: "decision",
    by: system("umpire", "The same mistake was made twice."),
    things: ["mute"],
    make: mistakenOnce,
  },
  {
    what: "a person has it listened to again",
    kind: "mute_cleared",
    by: maria,
    things: ["mute"],
    make: (there) => post(there.maria, "/agents/crm/clear-mute", { campaign_id: "123" }),
  },
  {
    what: "the breaker gets tighter",
    ...POLICY,
    make: (there) => putPolicy(there, { breaker: { share_bp: 0, errors: 1 } }),
  },
  {
    what: "it stops an agent",
    ...ENGAGED,
    by: system("umpire:breaker", "3 of 3 things that it did went wrong."),
    make: mistakenElsewhere,
  },
  { what: "a person releases it", ...RELEASED },
  {
    what: "a program stops one",
    ...ENGAGED,
    by: { name: "crm" },
    make: (there) => post(there.crm, "/kill-switches", AGENT_STOP),
  },
  { what: "a person releases that", ...RELEASED },
  {
    what: "a key is revoked",
    kind: "key_revoked",
    by: maria,
    things: ["key"],
    make: (there) => done(call(there.maria, `DELETE /keys/${there.keys["crm"]?.key_id}`)),
  },
  {
    what: "and again",
    ...NOTHING,
    make: (there) => done(call(there.otto, `DELETE /keys/${there.keys["crm"]?.key_id}`)),
  },
];
