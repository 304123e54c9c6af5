import { z } from "zod";
import { recordSchema, toRecordView } from "../contract/record.ts";
import { fail, ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const getRecord = defineOperation({
  name: "get_record",
  method: "get",
  path: "/audit/records/{sequence}",
  scope: "audit:read",
  summary: "Read one entry of the ledger",
  description: "The entry at that place of the workspace's log, with the bytes that were hashed.",
  params: z.strictObject({
    sequence: z.coerce
      .number()
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .meta({ description: "Its place, gap-free from 0.", example: 0 }),
  }),
  response: recordSchema,
  failures: ["record_not_found"],
  async run({ ledger }, { workspace }, { params: { sequence } }) {
    const [entry] = await ledger.entries(workspace, { from: sequence, limit: 1 });
    // The next one that is there, where that one was pruned.
    return entry?.sequence === sequence ? ok({ view: toRecordView(entry) }) : fail(NOT_FOUND);
  },
});

const NOT_FOUND = {
  code: "record_not_found",
  detail:
    "The log of this workspace has no entry at this sequence: it is not that long, or the entry was pruned for its age.",
} as const;
