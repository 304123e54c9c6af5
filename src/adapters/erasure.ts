import type { WorkspaceId } from "../core/ids.ts";
import { WITHHELD } from "../core/privacy/conceal.ts";
import type { PrivacyChange } from "../core/privacy/privacy-change.ts";
import type { Argument, Statement } from "./database.ts";
import type { Condition } from "./put-rows.ts";

const CAMPAIGN = "campaign:";

type Step = readonly [sql: string, ...args: readonly Argument[]];

/**
 * All that is kept of a subject → SQL that ends it. The key goes, without which what was encrypted is noise wherever a copy of it
 * lies; then the rows; then what the present state says of them in clear (docs/privacy.md).
 */
export function erasure(
  workspace: WorkspaceId,
  { subject, subjectId }: Extract<PrivacyChange, { do: "erase_subject" }>,
  when: Condition,
): readonly Statement[] {
  const campaign = subject.startsWith(CAMPAIGN) ? subject.slice(CAMPAIGN.length) : null;
  const theirs = "SELECT entry_id FROM private_values WHERE private_values.workspace = ? AND subject_id = ?";
  const steps: readonly Step[] = [
    [`DELETE FROM proposals WHERE workspace = ? AND decided_from IN (${theirs})`, workspace, workspace, subjectId],
    ["UPDATE subjects SET wrapped_key = NULL WHERE workspace = ? AND id = ?", workspace, subjectId],
    ["DELETE FROM private_values WHERE workspace = ? AND subject_id = ?", workspace, subjectId],
    // Nobody knows any more of whom a kept reply tells: all of the workspace go that are encrypted, and are not JSON.
    ["DELETE FROM repeat_keys WHERE workspace = ?", workspace],
    ["UPDATE repeats SET reply = NULL WHERE workspace = ? AND reply NOT LIKE '{%'", workspace],
    ["UPDATE campaigns SET owner = NULL WHERE workspace = ? AND owner = ?", workspace, subject],
    ["UPDATE changes SET actor = ? WHERE workspace = ? AND actor = ?", WITHHELD, workspace, subject],
    ...(campaign === null ? [] : ofCampaign(workspace, campaign)),
    ...(subject === "workspace" ? [blanked("kill_switches", "reason", [workspace])] : []),
  ];
  return steps.map(([sql, ...args]) => ({ sql: `${sql} AND ${when.sql}`, args: [...args, ...when.args] }));
}

const ofCampaign = (workspace: WorkspaceId, campaign: string): readonly Step[] => [
  ["UPDATE campaigns SET name = ?, owner = NULL WHERE workspace = ? AND id = ?", WITHHELD, workspace, campaign],
  [
    "UPDATE changes SET before = ?, after = ? WHERE workspace = ? AND campaign_id = ? AND kind IN ('targeting', 'audience')",
    JSON.stringify(WITHHELD),
    JSON.stringify(WITHHELD),
    workspace,
    campaign,
  ],
  ["DELETE FROM proposals WHERE workspace = ? AND campaign_id = ?", workspace, campaign],
  blanked("holds", "reason", [workspace, campaign]),
  blanked("outcomes", "note", [workspace, campaign]),
  blanked("feedback", "why", [workspace, campaign]),
  [
    `UPDATE approvals SET body = json_set(body, '$.votes', (SELECT json_group_array(json_replace(value, '$.comment', iif(value ->> 'comment' IS NULL, NULL, ?))) FROM json_each(body, '$.votes')))
WHERE workspace = ? AND campaign_id = ?`,
    WITHHELD,
    workspace,
    campaign,
  ],
];

/** A member of a table's bodies, where it is given: of one campaign, or of all. */
const blanked = (table: string, member: string, [workspace, campaign]: readonly [string, string?]): Step => {
  const sql = `UPDATE ${table} SET body = json_set(body, '$.${member}', ?) WHERE workspace = ? AND body ->> '${member}' IS NOT NULL`;
  return campaign === undefined
    ? [sql, WITHHELD, workspace]
    : [`${sql} AND body ->> 'campaignId' = ?`, WITHHELD, workspace, campaign];
};
