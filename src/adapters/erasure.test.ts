import { afterAll, beforeAll, expect, it } from "vitest";
import type { WorkspaceId } from "../core/ids.ts";
import { openMigrated, portsOf } from "../testing/database-ports.ts";
import { anEntry, freshWorkspace } from "../testing/ports.ts";
import type { Database } from "./database.ts";

let database: Database;
beforeAll(async () => {
  database = await openMigrated();
});
afterAll(() => database.close());

const [ours, theirs] = [freshWorkspace(), freshWorkspace()];

const bodies = async (table: string, workspace: WorkspaceId) => {
  const sql = `SELECT body FROM ${table} WHERE workspace = ? ORDER BY id`;
  const [rows] = await database.read([{ sql, args: [workspace] }]);
  return rows?.map(({ body }) => JSON.parse(String(body)));
};

const put = (table: string, columns: Readonly<Record<string, string | number>>, body: object) => {
  const row = { ...columns, body: JSON.stringify(body) };
  const names = Object.keys(row);
  const sql = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
  return database.write([{ sql, args: Object.values(row) }]);
};

async function given(workspace: WorkspaceId, campaignId: string): Promise<void> {
  const of = { workspace, id: campaignId };
  const votes = [
    { agent: "maria", comment: "said of it" },
    { agent: "otto", comment: null },
  ];
  const decision = { decision_id: `dec_${campaignId}` };
  const approval = { campaign_id: campaignId, ...decision, status: "rejected", version: 1, assignee: "x", due_at: 1 };
  await put("approvals", { ...of, ...approval, action_digest: "d" }, { campaignId, votes });
  await put("holds", { ...of, campaign_id: campaignId, expires_at: 1 }, { campaignId, reason: "said of it" });
  await put("outcomes", { ...of, campaign_id: campaignId, ...decision }, { campaignId, note: "said of it" });
  await put("feedback", { ...of, ...decision }, { campaignId, why: null });
  await put("kill_switches", { ...of, target: "workspace" }, { reason: "said of it" });
}

const erase = (subject: string) =>
  portsOf(database).ledger.commit(ours, anEntry(), [{ do: "erase_subject", subject, subjectId: `sub_${subject}` }]);

it("what was said of a campaign goes, and not of another one, nor of one of that name elsewhere", async () => {
  for (const workspace of [ours, theirs]) for (const id of ["1", "2"]) await given(workspace, id);
  await erase("campaign:1");
  expect(await bodies("approvals", ours)).toMatchObject([
    {
      votes: [
        { agent: "maria", comment: "[withheld]" },
        { agent: "otto", comment: null },
      ],
    },
    { votes: [{ comment: "said of it" }, { comment: null }] },
  ]);
  expect(await bodies("holds", ours)).toMatchObject([{ reason: "[withheld]" }, { reason: "said of it" }]);
  expect(await bodies("outcomes", ours)).toMatchObject([{ note: "[withheld]" }, { note: "said of it" }]);
  expect(await bodies("feedback", ours)).toMatchObject([{ why: null }, { why: null }]);
  expect(await bodies("kill_switches", ours)).toMatchObject([{ reason: "said of it" }, { reason: "said of it" }]);
  expect(JSON.stringify(await bodies("holds", theirs))).not.toContain("withheld");
  await erase("workspace");
  expect(await bodies("kill_switches", ours)).toMatchObject([{ reason: "[withheld]" }, { reason: "[withheld]" }]);
  expect(await bodies("kill_switches", theirs)).toMatchObject([{ reason: "said of it" }, { reason: "said of it" }]);
});
