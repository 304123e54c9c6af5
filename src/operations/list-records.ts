import { z } from "zod";
import { recordSchema, toRecordView } from "../contract/record.ts";
import { fromInstantWire, idSchema, instantSchema, listSchema, toListView } from "../contract/wire.ts";
import { ENTRY_KINDS } from "../core/entry-kind.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { ok } from "../core/result.ts";
import type { Ledger, RecordedEntry } from "../ports.ts";
import type { EntryFilter } from "../ports-log.ts";
import { defineOperation } from "./operation.ts";

/** So many entries are looked through in one read, and so many reads are made for one page: the rest is for the next one. */
const STRETCH = 5_000;
const MOST_STRETCHES = 10;

const querySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional().meta({
    description:
      "The sequence to begin with; the first one, or the last one where the newest come first, unless given.",
  }),
  order: z.enum(["oldest", "newest"]).default("oldest").meta({ description: "Which come first." }),
  kind: z.enum(ENTRY_KINDS).optional(),
  agent: idSchema.optional().meta({ description: "Who did it, by the name of the key." }),
  campaign_id: idSchema.optional(),
  from: instantSchema.optional().meta({ description: "Recorded then or later." }),
  to: instantSchema.optional().meta({ description: "Recorded before." }),
});

type Query = z.output<typeof querySchema>;

export const listRecords = defineOperation({
  name: "list_records",
  method: "get",
  path: "/audit/records",
  scope: "audit:read",
  summary: "Read the ledger",
  description: `Every entry in order from a sequence on, or only those that pass the filters, which narrow each other. \`next_cursor\` is the sequence to go on from: an export can be resumed anywhere. With a filter or \`order=newest\` a page looks through at most ${(STRETCH * MOST_STRETCHES).toLocaleString("en-US")} entries, so it can be short, even empty, and still have a \`next_cursor\`.`,
  query: querySchema,
  response: listSchema(recordSchema),
  failures: [],
  async run({ ledger }, { workspace }, { query }) {
    const filter = filterOf(query);
    const isPlain = query.order === "oldest" && Object.keys(filter).length === 0;
    const { items, next } = await (isPlain ? inOrder : searched)(ledger, workspace, { ...query, filter });
    return ok({ view: toListView({ items, nextCursor: next === null ? null : String(next) }, toRecordView) });
  },
});

interface Search extends Query {
  readonly filter: EntryFilter;
}

interface Found {
  readonly items: readonly RecordedEntry[];
  /** The sequence to go on from. */
  readonly next: number | null;
}

const filterOf = (query: Query): EntryFilter => ({
  ...(query.kind !== undefined && { kind: query.kind }),
  ...(query.agent !== undefined && { agent: query.agent }),
  ...(query.campaign_id !== undefined && { campaignId: query.campaign_id }),
  ...(query.from !== undefined && { from: fromInstantWire(query.from) }),
  ...(query.to !== undefined && { to: fromInstantWire(query.to) }),
});

async function inOrder(ledger: Ledger, workspace: WorkspaceId, { cursor = 0, limit }: Search): Promise<Found> {
  const items = await ledger.entries(workspace, { from: cursor, limit });
  const last = items.at(-1);
  // Not the cursor and so many: entries that were pruned are passed over.
  return { items, next: last === undefined || items.length < limit ? null : last.sequence + 1 };
}

/** Stretch by stretch, until the page is full, the log is at its end, or enough was looked through. */
async function searched(ledger: Ledger, workspace: WorkspaceId, search: Search): Promise<Found> {
  const { limit, cursor, filter } = search;
  const newestFirst = search.order === "newest";
  const end = await ledger.length(workspace);
  const items: RecordedEntry[] = [];
  let at = newestFirst ? Math.min(end, (cursor ?? end) + 1) : (cursor ?? 0);
  for (let stretches = 0; stretches < MOST_STRETCHES && (newestFirst ? at > 0 : at < end); stretches += 1) {
    const from = newestFirst ? Math.max(0, at - STRETCH) : at;
    const before = newestFirst ? at : Math.min(end, at + STRETCH);
    const stretch = { from, before, limit: limit - items.length, newestFirst };
    items.push(...(await ledger.matching(workspace, stretch, filter)));
    const last = items.at(-1);
    if (last && items.length === limit) return { items, next: within(last.sequence + (newestFirst ? -1 : 1), end) };
    at = newestFirst ? from : before;
  }
  return { items, next: within(newestFirst ? at - 1 : at, end) };
}

const within = (sequence: number, end: number): number | null => (sequence >= 0 && sequence < end ? sequence : null);
