import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CallStatus } from "../core/models/spending.ts";
import type { CallId, Digest, EvalRunId, OperationId, PromptId, WorkspaceId } from "../core/ids.ts";
import type { Label } from "../core/prompts/edition.ts";

const workspace = () => text().$type<WorkspaceId>().notNull();
/** Milliseconds since 1970. */
const instant = () => integer();

/** What a workspace may spend on models in a calendar month, and what it has. Kept right by triggers on `model_calls`. */
export const budgets = sqliteTable(
  "budgets",
  {
    workspace: workspace(),
    /** `YYYY-MM`. */
    month: text().notNull(),
    /** As of the last reservation. */
    cap_micros: integer().notNull(),
    settled_micros: integer().notNull(),
    reserved_micros: integer().notNull(),
    /** 1 once a call was refused because it did not fit under the cap. */
    exhausted: integer().notNull(),
    /** The highest share that people were told of, in per cent. */
    alerted: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.month] })],
);

/** One row a call: set aside before it is made, settled after. */
export const modelCalls = sqliteTable(
  "model_calls",
  {
    workspace: workspace(),
    id: text().$type<CallId>().notNull(),
    month: text().notNull(),
    day: text().notNull(),
    agent: text().notNull(),
    model: text().notNull(),
    prompt: text().notNull(),
    items: integer().notNull(),
    at: instant().notNull(),
    expires_at: instant().notNull(),
    status: text().$type<CallStatus>().notNull(),
    reserved_micros: integer().notNull(),
    /** 0 until it is settled. */
    cost_micros: integer().notNull(),
    input_tokens: integer().notNull(),
    output_tokens: integer().notNull(),
    cache_write_tokens: integer().notNull(),
    cache_read_tokens: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("model_calls_by_day").on(table.workspace, table.day),
    index("model_calls_open")
      .on(table.expires_at)
      .where(sql`status = 'reserved'`),
  ],
);

/** Editions that people wrote. `body` is the whole thing as JSON. */
export const prompts = sqliteTable(
  "prompts",
  {
    workspace: workspace(),
    id: text().$type<PromptId>().notNull(),
    digest: text().$type<Digest>().notNull(),
    created_at: instant().notNull(),
    body: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.id] })],
);

export const promptLabels = sqliteTable(
  "prompt_labels",
  { workspace: workspace(), label: text().$type<Label>().notNull(), body: text().notNull() },
  (table) => [primaryKey({ columns: [table.workspace, table.label] })],
);

export const evalRuns = sqliteTable(
  "eval_runs",
  {
    workspace: workspace(),
    id: text().$type<EvalRunId>().notNull(),
    prompt_id: text().$type<PromptId>().notNull(),
    at: instant().notNull(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("eval_runs_by_prompt").on(table.workspace, table.prompt_id, table.id),
  ],
);

/** Work that goes on after its request was answered. */
export const operations = sqliteTable(
  "operations",
  {
    workspace: workspace(),
    id: text().$type<OperationId>().notNull(),
    status: text().notNull(),
    epoch: integer().notNull(),
    lease_until: instant(),
    body: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index("operations_open")
      .on(table.lease_until)
      .where(sql`status IN ('queued', 'running')`),
  ],
);
