import { z } from "zod";
import type { RecordView } from "../record.ts";
import type { Listed } from "./lists.ts";

/** A body of more characters is left out of the short form. */
const MOST_BODY = 3_000;

const placeSchema = z.object({
  sequence: z.int(),
  id: z.string(),
  kind: z.string(),
  at: z.string(),
  agent: z.string(),
  campaign_id: z.string().optional(),
});

export const briefRecordsSchema = z.object({ records: z.array(placeSchema), next_cursor: z.string().optional() });

export const briefRecordSchema = placeSchema.extend({
  leaf_hash: z.string(),
  body: z.record(z.string(), z.unknown()).optional().meta({
    description: "What was recorded; free text in it is `[withheld]`. Absent when it is long: ask for detail full.",
  }),
  body_characters: z.int(),
});

type BriefRecords = z.infer<typeof briefRecordsSchema>;
type BriefRecord = z.infer<typeof briefRecordSchema>;

const placeOf = ({ sequence, id, kind, at, agent, campaign_id }: RecordView) => ({
  sequence,
  id,
  kind,
  at,
  agent,
  ...(campaign_id !== null && { campaign_id }),
});

export const briefRecords = ({ data, next_cursor }: Listed<RecordView>): BriefRecords => ({
  records: data.map(placeOf),
  ...(next_cursor !== null && { next_cursor }),
});

export const briefRecord = (view: RecordView): BriefRecord => ({
  ...placeOf(view),
  leaf_hash: view.leaf_hash,
  // Safe because every body is canonical JSON of an object (core/entry-body.ts).
  ...(view.body.length <= MOST_BODY && { body: JSON.parse(view.body) as Record<string, unknown> }),
  body_characters: view.body.length,
});

export function recordsSummary({ records, next_cursor }: BriefRecords): string {
  const more = next_cursor === undefined ? "There are no more." : `Go on with cursor ${next_cursor}.`;
  return `Entries of the ledger: ${records.length}.\n${more}`;
}

export const recordSummary = ({ sequence, kind, at, agent, leaf_hash }: BriefRecord): string =>
  `Entry ${sequence}: ${kind} by ${agent} at ${at}.\nLeaf hash ${leaf_hash}.`;
