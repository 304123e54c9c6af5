import type { Edition, Labelled } from "../core/prompts/edition.ts";
import type { EvalRun } from "../core/prompts/eval-run.ts";
import type { Prompts } from "../ports-model.ts";
import { bodiesOf } from "./bodies.ts";
import { type Database, rowsAt } from "./database.ts";
import { asText, pagesOf } from "./page.ts";

export const promptsOf = (database: Database): Prompts => ({
  async get(workspace, id) {
    const sql = "SELECT body FROM prompts WHERE workspace = ? AND id = ?";
    return (await bodiesOf<Edition>(database, sql, [workspace, id]))[0] ?? null;
  },

  async list(workspace, page) {
    const slice = PAGES.sliceOf(page);
    if (slice === null) return null;
    const sql = "SELECT body FROM prompts WHERE workspace = ? AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?";
    const editions = await bodiesOf<Edition>(database, sql, [workspace, slice.after, slice.after, slice.limit]);
    return PAGES.pageOf(editions, page.limit, ({ id }) => id);
  },

  async labels(workspace) {
    const sql = "SELECT label, body FROM prompt_labels WHERE workspace = ?";
    const rows = rowsAt<{ label: string; body: string }>(await database.read([{ sql, args: [workspace] }]), 0);
    const labelled = (label: string): Labelled | null => {
      const row = rows.find((one) => one.label === label);
      return row === undefined ? null : JSON.parse(row.body);
    };
    return { production: labelled("production"), candidate: labelled("candidate") };
  },

  evalRuns: (workspace, id) =>
    bodiesOf<EvalRun>(
      database,
      "SELECT body FROM eval_runs WHERE workspace = ? AND prompt_id = ? ORDER BY id DESC LIMIT 20",
      [workspace, id],
    ),
});

const PAGES = pagesOf("prompts", asText);
