import { expect, it } from "vitest";
import type { Entry } from "../ledger.ts";
import { eventsOf, type Happened } from "./events.ts";

const typesOf = (kind: Entry["kind"], body: Happened["body"] = {}): readonly string[] =>
  eventsOf({ id: "dec_1", sequence: 7, kind, at: 0, campaignId: null, outcome: null, body }).map(({ type }) => type);

it.each<readonly [Entry["kind"], Happened["body"], readonly string[]]>([
  ["decision", {}, ["decision.completed"]],
  ["decision", { approval: { decision_id: "dec_1" } }, ["decision.completed", "approval.requested"]],
  ["decision", { approval: { decision_id: "dec_0" } }, ["decision.completed"]],
  ["decision", { execution: { id: "exe_1" } }, ["decision.completed", "execution.queued"]],
  ["decision", { execution: { id: null } }, ["decision.completed"]],
  ["approval_resolved", { approval: { status: "approved" } }, ["approval.resolved"]],
  ["approval_resolved", { approval: { status: "expired" } }, ["approval.expired"]],
  ["approval_escalated", {}, ["approval.escalated"]],
  ["execution_started", {}, ["execution.started"]],
  ["execution_finished", { execution: { status: "failed", undoes: "dec_0" } }, ["execution.failed"]],
  ["execution_finished", { execution: { status: "succeeded" } }, ["execution.succeeded"]],
  [
    "execution_finished",
    { execution: { status: "succeeded", undoes: "dec_0" } },
    ["execution.succeeded", "decision.undone"],
  ],
  ["execution_finished", { execution: "broken" }, []],
  ["autonomy_changed", { level_before: 1, level: 2 }, ["autonomy.promoted"]],
  ["autonomy_changed", { level_before: 2, level: 1 }, ["autonomy.demoted"]],
  ["autonomy_changed", {}, ["autonomy.changed"]],
  ["kill_switch_engaged", { kill_switch: null }, ["kill_switch.engaged"]],
  ["policy_published", {}, ["policy.published"]],
  ["key_created", {}, []],
  ["webhook_changed", {}, []],
])("%s %j tells %j", (kind, body, types) => {
  expect(typesOf(kind, body)).toEqual(types);
});

it("numbers events by their entry, and leaves out what is long", () => {
  const body = { hold: { id: "hld_1", agent: "x".repeat(257), reason: "secret" } };
  const entry = {
    id: "ent_1",
    sequence: 7,
    kind: "hold_placed",
    at: 5,
    campaignId: null,
    outcome: null,
    body,
  } as const;
  expect(eventsOf(entry)).toEqual([
    { id: "evt_7_0", type: "hold.placed", at: 5, data: { object: "hold", campaign_id: null, id: "hld_1" } },
  ]);
});
