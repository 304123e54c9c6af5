import { z } from "zod";
import { toCloudEvent, toPrunedView, toRecordView } from "../contract/record.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { toHex } from "../core/tlog/base64.ts";
import { ok } from "../core/result.ts";
import type { RecordedEntry, World } from "../ports.ts";
import { logName } from "./notarize.ts";
import { defineOperation } from "./operation.ts";

/** So many entries are in memory at once. */
const PAGE = 100;

const DESCRIPTION = [
  "Every entry from a sequence on, one JSON value a line, as the ledger stood when the export began. `jsonl`: the records of `GET /audit/records`;",
  "`cloudevents`: CloudEvents 1.0 in the JSON format, with the record as `data`. To go on after a break, or another day, ask `from` the last line's sequence + 1.",
  "Entries that were pruned for their age are lines `pruned_record` with their leaf hash (`jsonl` only), so that the tree can be made again.",
  "An export that could not be finished ends in a line that is a problem (its `type` begins with `/problems/`), or without the end of its last line.",
].join(" ");

export const exportLog = defineOperation({
  name: "export_log",
  method: "get",
  path: "/audit/export",
  scope: "audit:read",
  summary: "Export the ledger",
  description: DESCRIPTION,
  query: z.strictObject({
    format: z.enum(["jsonl", "cloudevents"]).default("jsonl").meta({ description: "What each line is." }),
    from: z.coerce
      .number()
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .default(0)
      .meta({ description: "First sequence." }),
  }),
  response: z.string(),
  mediaType: "application/x-ndjson",
  failures: [],
  async run(world, { workspace }, { query: { format, from }, emit }) {
    const { ledger } = world;
    const toLine = format === "jsonl" ? toRecordView : eventsFrom(sourceOf(world, workspace));
    const end = await ledger.length(workspace);
    for (let at = from; at < end;) {
      const entries = await ledger.entries(workspace, { from: at, limit: PAGE });
      const kept = entries[0]?.sequence ?? end;
      if (format === "jsonl" && at < kept && !(await sendPruned(world, workspace, { from: at, to: kept }, emit))) break;
      const sent = entries.filter(({ sequence }) => sequence < end).map((entry) => emit?.(toLine(entry)));
      if (!(await sent.at(-1))) break;
      // Entries that were pruned are passed over.
      at = (entries.at(-1)?.sequence ?? end) + 1;
    }
    return ok({ view: "" });
  },
});

/** False: nobody reads any more. */
async function sendPruned(
  { trees }: World,
  workspace: WorkspaceId,
  { from, to }: { readonly from: number; readonly to: number },
  emit: Parameters<typeof exportLog.run>[2]["emit"],
): Promise<boolean> {
  for (let at = from; at < to; at += PAGE) {
    const places = Array.from({ length: Math.min(PAGE, to - at) }, (_, place) => at + place);
    const hashes = await trees.nodes(
      workspace,
      places.map((index) => ({ level: 0, index })),
    );
    const lines = hashes.flatMap((hash, place) => (hash ? [toPrunedView(at + place, toHex(hash))] : []));
    const sent = lines.map((line) => emit?.(line));
    if (!(await sent.at(-1))) return false;
  }
  return true;
}

const eventsFrom = (source: string) => (entry: RecordedEntry) => toCloudEvent(toRecordView(entry), source);

/** The log's own name as a reference without a scheme, so that the same ids of two services stay apart. */
const sourceOf = ({ notary }: World, workspace: WorkspaceId): string =>
  notary ? `//${logName(notary, workspace)}` : `/${encodeURIComponent(workspace)}`;
