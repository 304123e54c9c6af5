import { z } from "zod";
import type { EventType } from "../core/authority/events.ts";
import { instantSchema } from "./wire.ts";

/** What receivers of webhooks are sent, for the document. */

/** Each type: what kind of thing its `data` names, and when it is sent. */
export const EVENTS = {
  "decision.completed": ["decision", "A decision was made, whatever its outcome."],
  "decision.undone": ["execution", "What a decision had done was taken back."],
  "approval.requested": ["approval", "A person is asked."],
  "approval.resolved": ["approval", "A person answered, or nobody has to any more."],
  "approval.expired": ["approval", "Nobody answered in time, which is a no."],
  "approval.reminded": ["approval", "Whose turn it is was reminded."],
  "approval.escalated": ["approval", "The next person was asked."],
  "approval.delegated": ["approval", "Somebody passed it on."],
  "execution.queued": ["execution", "An action waits to be carried out."],
  "execution.started": ["execution", "The platform is being told."],
  "execution.succeeded": ["execution", "It was carried out, and read back."],
  "execution.failed": ["execution", "It did not happen."],
  "execution.unknown": ["execution", "It may have happened, and reading will tell."],
  "execution.cancelled": ["execution", "It was called off before it began."],
  "execution.superseded": ["execution", "Another one took its place."],
  "autonomy.promoted": ["standing", "An agent rose a level."],
  "autonomy.demoted": ["standing", "An agent fell a level."],
  "autonomy.changed": ["standing", "What an agent has earned changed, its level did not."],
  "kill_switch.engaged": ["kill_switch", "Somebody stopped an agent, a campaign or everything."],
  "kill_switch.released": ["kill_switch", "A stop was lifted."],
  "outcome.recorded": ["outcome", "What a decision did was measured."],
  "feedback.recorded": ["feedback", "Somebody said what they think of a decision."],
  "hold.placed": ["hold", "Agents are kept from a campaign."],
  "hold.released": ["hold", "A hold ended."],
  "policy.published": ["policy", "A policy is in force."],
  "prompt.published": ["prompt", "A prompt was labelled or lost its label."],
  "budget.threshold": ["budget", "Models have cost a share of the month's budget."],
  "operation.finished": ["operation", "A batch is done."],
} as const satisfies Readonly<Record<EventType, readonly [object: string, sent: string]>>;

const word = z.string().max(256);
const count = z.number();

/** Of what is told of a thing: only what there is of it. */
const told = z
  .object({
    id: word.meta({ description: "Id of the thing.", example: "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y" }),
    decision_id: word,
    outcome: word,
    status: word,
    undoes: word.meta({ description: "The decision that it takes back." }),
    agent: word,
    action_type: word,
    level: z.int().meta({ description: "Level of autonomy, 1 to 3." }),
    version: z.union([word, count]).meta({ description: "Version of the policy, a count.", example: 3 }),
    label: word,
    share_bp: z.int().meta({ description: "Share of campaigns that get the prompt." }),
    month: word.meta({ description: "The month, UTC.", example: "2026-11" }),
    percent: z.int().meta({ description: "How many hundredths of the budget are spent.", example: 90 }),
    total: z.int().meta({ description: "Number of items." }),
    failed: z.int().meta({ description: "Number of items that failed." }),
  })
  .partial();

export const eventSchema = z
  .object({
    type: z.string().max(64).meta({ description: "The type of event.", example: "decision.completed" }),
    timestamp: instantSchema.meta({ description: "When it happened. RFC 3339 instant." }),
    data: told
      .extend({
        object: word.meta({ description: "What kind of thing it names.", example: "decision" }),
        campaign_id: word.nullable().meta({ description: "The campaign that it is about; null: none." }),
      })
      .meta({
        description: "Names of things and where they stand. Read the rest with a key: `GET /decisions/{id}` and so on.",
      }),
  })
  .meta({
    id: "Event",
    description: "Something that happened. More members may be added.",
    example: {
      type: "decision.completed",
      timestamp: "2026-11-23T06:00:00Z",
      data: { object: "decision", campaign_id: "123", id: "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y", outcome: "authorized" },
    },
  });
