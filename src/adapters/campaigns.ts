import { type Campaigns, MOST_CHANGES } from "../ports.ts";
import { readCampaign, readDays, readLifetime } from "./campaign-reads.ts";
import {
  type CampaignRow,
  type ChangeRow,
  fromCampaignRow,
  fromChangeRow,
  fromMetricDayRow,
  type MetricDayRow,
} from "./campaign-rows.ts";
import { type Database, rowsAt } from "./database.ts";
import { readFacts, toFacts, toLifetime } from "./facts.ts";
import { asText, pagesOf } from "./page.ts";

/** Later than any day there is. */
const FOR_EVER = "9999-99-99";

const PAGES = pagesOf("campaigns", asText);

export function campaignsOf(database: Database): Campaigns {
  return {
    async get(workspace, id) {
      const [row] = rowsAt<CampaignRow>(await database.read([readCampaign({ workspace, id })]), 0);
      return row === undefined ? null : fromCampaignRow(row);
    },

    async list(workspace, page) {
      const slice = PAGES.sliceOf(page);
      if (slice === null) return null;
      const sql = "SELECT * FROM campaigns WHERE workspace = ? AND id > ? ORDER BY id LIMIT ?";
      const args = [workspace, slice.after ?? "", slice.limit];
      const rows = rowsAt<CampaignRow>(await database.read([{ sql, args }]), 0);
      return PAGES.pageOf(rows.map(fromCampaignRow), page.limit, ({ id }) => id);
    },

    async facts(workspace, id, now) {
      return toFacts(await database.read(readFacts({ workspace, id }, now)));
    },

    async recent(workspace, id, since) {
      const named = { workspace, id };
      const results = await database.read([
        readCampaign(named),
        readDays(named, { from: since, before: FOR_EVER }),
        readLifetime(named),
      ]);
      const [campaign] = rowsAt<CampaignRow>(results, 0);
      if (campaign === undefined) return null;
      return {
        campaign: fromCampaignRow(campaign),
        days: rowsAt<MetricDayRow>(results, 1).map(fromMetricDayRow),
        lifetime: toLifetime(results, 2),
      };
    },

    async daysOf(workspace, ids, since) {
      const sql = `SELECT * FROM metric_days
WHERE workspace = ? AND campaign_id IN (SELECT value FROM json_each(?)) AND date >= ? ORDER BY campaign_id, date`;
      const args = [workspace, JSON.stringify(ids), since];
      const rows = rowsAt<MetricDayRow>(await database.read([{ sql, args }]), 0);
      const byId = Map.groupBy(rows, (row) => row.campaign_id);
      return new Map([...byId].map(([id, days]) => [id, days.map(fromMetricDayRow)]));
    },

    async currencies(workspace, ids) {
      const sql = `SELECT id, currency FROM campaigns
WHERE workspace = ? AND id IN (SELECT value FROM json_each(?))`;
      const args = [workspace, JSON.stringify(ids)];
      const rows = rowsAt<Pick<CampaignRow, "id" | "currency">>(await database.read([{ sql, args }]), 0);
      return new Map(rows.map(({ id, currency }) => [id, currency]));
    },

    async changesSince(workspace, from, to) {
      const sql = "SELECT * FROM changes WHERE workspace = ? AND at >= ? AND at < ? ORDER BY at, id LIMIT ?";
      const results = await database.read([{ sql, args: [workspace, from, to, MOST_CHANGES] }]);
      return rowsAt<ChangeRow>(results, 0).map(fromChangeRow);
    },
  };
}
