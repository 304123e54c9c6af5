import type { Approval } from "../core/authority/approval.ts";
import type { Approvals } from "../ports-authority.ts";
import { bodiesOf, withinOf } from "./bodies.ts";
import { type Database, rowsAt } from "./database.ts";
import { asText, pagesOf } from "./page.ts";

const PAGES = pagesOf("approvals", asText);

export function approvalsOf(database: Database): Approvals {
  return {
    async get(workspace, id) {
      const sql = "SELECT body FROM approvals WHERE workspace = ? AND id = ?";
      return (await bodiesOf<Approval>(database, sql, [workspace, id]))[0] ?? null;
    },

    async ofDecision(workspace, id) {
      const sql = "SELECT body FROM approvals WHERE workspace = ? AND decision_id = ?";
      return (await bodiesOf<Approval>(database, sql, [workspace, id]))[0] ?? null;
    },

    async list(workspace, filter, page) {
      const slice = PAGES.sliceOf(page);
      if (slice === null) return null;
      const terms = [
        { sql: "status = ?", arg: filter.status },
        { sql: "assignee = ?", arg: filter.assignee },
        { sql: "campaign_id = ?", arg: filter.campaignId },
        { sql: "id < ?", arg: slice.after ?? undefined },
      ].flatMap(({ sql, arg }) => (arg === undefined ? [] : [{ sql, arg }]));
      const sql = `SELECT body FROM approvals WHERE workspace = ?${terms.map((term) => ` AND ${term.sql}`).join("")}
ORDER BY id DESC LIMIT ?`;
      const args = [workspace, ...terms.map(({ arg }) => arg), slice.limit];
      return PAGES.pageOf(await bodiesOf<Approval>(database, sql, args), page.limit, ({ id }) => id);
    },

    async due(now, limit) {
      const sql = `SELECT workspace, body FROM approvals WHERE status = 'pending' AND due_at <= ?
ORDER BY due_at LIMIT ?`;
      return withinOf(rowsAt(await database.read([{ sql, args: [now, limit] }]), 0));
    },
  };
}
