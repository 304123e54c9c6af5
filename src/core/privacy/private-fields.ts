import type { Entry } from "../ledger.ts";

/**
 * Where free text and personal data stand in an entry's body, as JSON pointers in which `*` is every member. They are kept out of
 * the hashed record (docs/privacy.md). Numbers (a claim is one that the reason states), verdicts, ids and the names of keys stay: who did what is what a ledger is for.
 */
export const PRIVATE_FIELDS: Partial<Record<Entry["kind"], readonly string[]>> = {
  decision: [
    "/question",
    "/answer",
    "/reason",
    "/flips_if",
    "/warnings/*",
    "/context/*",
    "/action/name",
    "/alternatives/*/action/name",
    "/approval/ask",
    "/rules/*/message",
  ],
  campaign_put: ["/campaign/name", "/campaign/owner"],
  changes_added: ["/changes/*/actor", "/changes/*/before", "/changes/*/after"],
  approval_voted: ["/approval/votes/*/comment", "/comment"],
  approval_resolved: ["/approval/votes/*/comment", "/comment", "/reason"],
  approval_delegated: ["/approval/votes/*/comment", "/comment"],
  approval_reminded: ["/approval/votes/*/comment"],
  approval_escalated: ["/approval/votes/*/comment"],
  execution_queued: ["/execution/detail", "/execution/action/name"],
  execution_started: ["/execution/detail", "/execution/action/name"],
  execution_finished: ["/execution/detail", "/execution/action/name"],
  execution_superseded: ["/execution/detail", "/execution/action/name"],
  hold_placed: ["/hold/reason"],
  hold_released: ["/hold/reason"],
  kill_switch_engaged: ["/kill_switch/reason"],
  kill_switch_released: ["/kill_switch/reason", "/reason"],
  autonomy_changed: ["/why"],
  outcome_reported: ["/outcome/note"],
  feedback_given: ["/feedback/why"],
  restore: ["/restore/reason"],
};

/** Fields that name a person, who is their subject. Every other field is its entry's subject's. */
export const NAMES_ITS_SUBJECT: ReadonlySet<string> = new Set(["/campaign/owner", "/changes/*/actor"]);

/** Of rules' messages, those that repeat what a person wrote. */
export const TELLING_RULES: ReadonlySet<unknown> = new Set(["kill_switch", "hold.active"]);
