import { z } from "zod";
import type { Entry, Recorded } from "../core/ledger.ts";
import { instantSchema, toInstantView } from "./wire.ts";

/** Entries of the ledger, on the wire. */

export const recordSchema = z
  .object({
    object: z.literal("record"),
    sequence: z.int(),
    id: z.string(),
    kind: z.string(),
    at: instantSchema,
    agent: z.string(),
    campaign_id: z.string().nullable(),
    leaf_hash: z.string(),
    body: z
      .string()
      .meta({ description: "The canonical JSON whose leaf hash it is: SHA-256 of a zero byte and these bytes." }),
  })
  .meta({ id: "Record" });

export type RecordView = z.infer<typeof recordSchema>;

type Line = Omit<Entry, "body"> & Recorded & { readonly body: string };

export const toRecordView = (entry: Line): RecordView => ({
  object: "record",
  sequence: entry.sequence,
  id: entry.id,
  kind: entry.kind,
  at: toInstantView(entry.at),
  agent: entry.agent,
  campaign_id: entry.campaignId,
  leaf_hash: entry.leafHash,
  body: entry.body,
});

/** Of an entry that is too old to be kept: enough to make the tree again. */
export const toPrunedView = (sequence: number, leafHash: string) => ({
  object: "pruned_record" as const,
  sequence,
  leaf_hash: leafHash,
});

/**
 * The record as a CloudEvent 1.0 in the JSON format. `source`: of the log; with `id` it names the event for ever. `sequence`
 * is CloudEvents' own extension, text that sorts as the numbers do.
 */
export const toCloudEvent = (record: RecordView, source: string) => ({
  specversion: "1.0",
  id: record.id,
  source,
  type: `umpire.record.${record.kind}`,
  time: record.at,
  ...(record.campaign_id !== null && { subject: record.campaign_id }),
  sequence: String(record.sequence).padStart(16, "0"),
  datacontenttype: "application/json",
  data: record,
});
