import type { Entry } from "../ledger.ts";
import type { Instant } from "../time.ts";

/** What subscribers are told. `id` is stable per workspace, so that a repeat is recognised. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  readonly at: Instant;
  readonly data: Readonly<Record<string, string | number | null>>;
}

export const EVENT_TYPES = [
  "decision.completed",
  "decision.undone",
  "approval.requested",
  "approval.resolved",
  "approval.expired",
  "approval.reminded",
  "approval.escalated",
  "approval.delegated",
  "execution.queued",
  "execution.started",
  "execution.succeeded",
  "execution.failed",
  "execution.unknown",
  "execution.cancelled",
  "execution.superseded",
  "autonomy.promoted",
  "autonomy.demoted",
  "autonomy.changed",
  "kill_switch.engaged",
  "kill_switch.released",
  "outcome.recorded",
  "feedback.recorded",
  "hold.placed",
  "hold.released",
  "policy.published",
  "prompt.published",
  "budget.threshold",
  "operation.finished",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

type Told = Readonly<Record<string, unknown>>;

/** An entry of the ledger, its body parsed. Bodies of any shape are borne: what is missing is left out. */
export interface Happened extends Pick<Entry, "id" | "kind" | "at" | "campaignId" | "outcome"> {
  readonly sequence: number;
  readonly body: Told;
}

/** Entries of keys, campaigns' data and webhooks themselves give none. */
export function eventsOf(entry: Happened): readonly Event[] {
  return typesOf(entry).map(({ type, object, told }, index) => ({
    id: `evt_${entry.sequence}_${index}`,
    type,
    at: entry.at,
    data: { object, campaign_id: entry.campaignId, ...thin(told) },
  }));
}

/** Whether a webhook that asked for these types or families wants one; who asked for none wants all. */
export const wants = (asked: readonly string[], type: EventType): boolean =>
  asked.length === 0 || asked.some((one) => one === type || (one.endsWith(".*") && type.startsWith(one.slice(0, -1))));

interface Typed {
  readonly type: EventType;
  readonly object: string;
  readonly told: Told;
}

function typesOf(entry: Happened): readonly Typed[] {
  const { kind, body } = entry;
  if (kind === "decision") return ofDecision(entry);
  if (kind === "approval_resolved") {
    const told = part(body, "approval");
    return [
      { type: told["status"] === "expired" ? "approval.expired" : "approval.resolved", object: "approval", told },
    ];
  }
  if (kind === "execution_finished") return ofFinished(part(body, "execution"));
  if (kind === "autonomy_changed") {
    const rise = Number(body["level"]) - Number(body["level_before"]);
    const type = rise > 0 ? "autonomy.promoted" : rise < 0 ? "autonomy.demoted" : "autonomy.changed";
    return [{ type, object: "standing", told: body }];
  }
  const plain = PLAIN[kind];
  return plain ? [{ type: plain[0], object: plain[1], told: part(body, plain[1]) }] : [];
}

const PLAIN: Partial<Readonly<Record<Entry["kind"], readonly [EventType, string]>>> = {
  approval_reminded: ["approval.reminded", "approval"],
  approval_escalated: ["approval.escalated", "approval"],
  approval_delegated: ["approval.delegated", "approval"],
  execution_queued: ["execution.queued", "execution"],
  execution_started: ["execution.started", "execution"],
  execution_superseded: ["execution.superseded", "execution"],
  kill_switch_engaged: ["kill_switch.engaged", "kill_switch"],
  kill_switch_released: ["kill_switch.released", "kill_switch"],
  outcome_reported: ["outcome.recorded", "outcome"],
  feedback_given: ["feedback.recorded", "feedback"],
  hold_placed: ["hold.placed", "hold"],
  hold_released: ["hold.released", "hold"],
  policy_published: ["policy.published", "policy"],
  prompt_labelled: ["prompt.published", "prompt"],
  budget_alerted: ["budget.threshold", "budget"],
  operation_finished: ["operation.finished", "operation"],
};

/** The approval that it opened is told too, not one that stood already and was found again. */
function ofDecision({ id, outcome, body }: Happened): readonly Typed[] {
  const completed: Typed = { type: "decision.completed", object: "decision", told: { id, outcome } };
  const approval = part(body, "approval");
  const execution = part(body, "execution");
  return [
    completed,
    ...(approval["decision_id"] === id
      ? [{ type: "approval.requested", object: "approval", told: approval } as const]
      : []),
    ...(word(execution["id"]) === null
      ? []
      : [{ type: "execution.queued", object: "execution", told: execution } as const]),
  ];
}

function ofFinished(told: Told): readonly Typed[] {
  const ended = FINISHED.find((status) => status === told["status"]);
  if (ended === undefined) return [];
  const undone: Typed = { type: "decision.undone", object: "execution", told };
  const undoes = word(told["undoes"]) !== null && ended === "succeeded";
  return [{ type: `execution.${ended}`, object: "execution", told }, ...(undoes ? [undone] : [])];
}

const FINISHED = ["succeeded", "failed", "unknown", "cancelled", "superseded"] as const;

const LONGEST = 256;
const THIN = [
  "id",
  "decision_id",
  "campaign_id",
  "outcome",
  "status",
  "undoes",
  "agent",
  "action_type",
  "level",
  "version",
  "label",
  "share_bp",
  "month",
  "percent",
  "total",
  "failed",
];

/** Names of things and where they stand, no more: whoever wants the rest reads it with a key. */
const thin = (told: Told): Event["data"] =>
  Object.fromEntries(
    THIN.flatMap((name): (readonly [string, string | number])[] => {
      const value = told[name];
      if (typeof value === "number") return [[name, value]];
      return typeof value === "string" && value.length <= LONGEST ? [[name, value]] : [];
    }),
  );

function part(body: Told, name: string): Told {
  const value = body[name];
  // Safe because it is an object, and what is read of it is looked at before it is used.
  return typeof value === "object" && value !== null ? (value as Told) : {};
}

const word = (value: unknown): string | null => (typeof value === "string" ? value : null);
