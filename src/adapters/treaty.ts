import type { Mute, Standing } from "../core/authority/autonomy.ts";
import type { Hold, KillSwitch, Lease } from "../core/authority/treaty.ts";
import type { Experience, Treaty } from "../ports-authority.ts";
import { bodiesOf } from "./bodies.ts";
import { type Database, rowsAt } from "./database.ts";

const MOST = 200;

export const treatyOf = (database: Database): Treaty => ({
  holds: (workspace, campaign) =>
    bodiesOf<Hold>(
      database,
      `SELECT body FROM holds WHERE workspace = ? AND campaign_id = ? ORDER BY id DESC LIMIT ${MOST}`,
      [workspace, campaign],
    ),

  async lease(workspace, campaign) {
    const sql = "SELECT body FROM leases WHERE workspace = ? AND campaign_id = ?";
    return (await bodiesOf<Lease>(database, sql, [workspace, campaign]))[0] ?? null;
  },

  switches: (workspace) =>
    bodiesOf<KillSwitch>(
      database,
      `SELECT body FROM kill_switches WHERE workspace = ? ORDER BY released_at IS NOT NULL, id DESC LIMIT ${MOST}`,
      [workspace],
    ),

  standings: (workspace) =>
    bodiesOf<Standing>(
      database,
      "SELECT body FROM standings WHERE workspace = ? ORDER BY account_id, agent, action_type, major",
      [workspace],
    ),

  mutes: (workspace) =>
    bodiesOf<Mute>(database, "SELECT body FROM mutes WHERE workspace = ? ORDER BY campaign_id, agent", [workspace]),

  async mistakesOf(workspace, agent, since) {
    const sql = "SELECT count(*) AS mistakes FROM mistakes WHERE workspace = ? AND agent = ? AND at > ?";
    const rows = rowsAt<{ mistakes: number }>(await database.read([{ sql, args: [workspace, agent, since] }]), 0);
    return rows[0]?.mistakes ?? 0;
  },
});

export const experienceOf = (database: Database): Experience => ({
  outcomes: (workspace, decision) =>
    bodiesOf(database, "SELECT body FROM outcomes WHERE workspace = ? AND decision_id = ? ORDER BY id", [
      workspace,
      decision,
    ]),
  feedback: (workspace, decision) =>
    bodiesOf(database, "SELECT body FROM feedback WHERE workspace = ? AND decision_id = ? ORDER BY id", [
      workspace,
      decision,
    ]),
});
