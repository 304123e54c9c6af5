import { z } from "zod";
import { CAMPAIGN_STATUSES, CHANGE_KINDS, type Change } from "../core/campaign.ts";
import {
  fromInstantWire,
  idSchema,
  instantSchema,
  moneySchema,
  textSchema,
  toInstantView,
  toMoneyView,
} from "./wire.ts";

const shared = {
  actor: textSchema(128).meta({
    description: "Who did it: a person, a platform or an agent. An agent's own changes carry its key's name.",
    example: "google_ads_auto_apply",
  }),
  at: instantSchema,
};

const changeOf = <K extends Change["kind"], T extends z.ZodType>(kind: K, value: T) =>
  z.strictObject({ ...shared, kind: z.literal(kind), before: value.nullish(), after: value.nullish() });

/** The body of `POST /campaigns/{id}/changes`: what somebody else changed, and when. */
export const changeBodySchema = z
  .discriminatedUnion("kind", [
    changeOf("budget", moneySchema),
    changeOf("status", z.enum(CAMPAIGN_STATUSES)),
    changeOf("targeting", textSchema(500)),
    changeOf("audience", textSchema(500)),
  ])
  .meta({
    id: "ChangeBody",
    description: "`before` and `after` are Money for a budget, a campaign status for a status, text for the others.",
    example: {
      actor: "google_ads_auto_apply",
      kind: "budget",
      before: { amount: 10_000, currency: "USD" },
      after: { amount: 12_000, currency: "USD" },
      at: "2026-11-23T04:00:00Z",
    },
  });

export type ChangeBody = z.output<typeof changeBodySchema>;

export const changeSchema = z
  .object({
    object: z.literal("change"),
    id: z.string(),
    campaign_id: idSchema,
    actor: z.string(),
    kind: z.enum(CHANGE_KINDS),
    before: z.union([moneySchema, z.string()]).nullable(),
    after: z.union([moneySchema, z.string()]).nullable(),
    at: instantSchema,
  })
  .meta({ id: "Change" });

export const toChangeView = (change: Change): z.output<typeof changeSchema> => ({
  object: "change",
  id: change.id,
  campaign_id: change.campaignId,
  actor: change.actor,
  kind: change.kind,
  before: toValueView(change.before),
  after: toValueView(change.after),
  at: toInstantView(change.at),
});

const toValueView = (value: Change["before"]) =>
  value !== null && typeof value === "object" ? toMoneyView(value) : value;

export const toChange = (body: ChangeBody, { id, campaignId }: Pick<Change, "id" | "campaignId">): Change => ({
  id,
  campaignId,
  actor: body.actor,
  kind: body.kind,
  before: body.before ?? null,
  after: body.after ?? null,
  at: fromInstantWire(body.at),
});
