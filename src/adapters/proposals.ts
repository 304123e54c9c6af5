import type { WorkspaceId } from "../core/ids.ts";
import type { KeptProposal } from "../core/ledger.ts";
import type { Proposals } from "../ports.ts";
import { type Database, rowsAt } from "./database.ts";
import type * as schema from "./schema.ts";

export type ProposalRow = typeof schema.proposals.$inferSelect;

export function proposalsOf(database: Database): Proposals {
  return {
    async find(workspace, key) {
      const sql = "SELECT * FROM proposals WHERE workspace = ? AND key = ?";
      const [row] = rowsAt<ProposalRow>(await database.read([{ sql, args: [workspace, key] }]), 0);
      return row === undefined ? null : fromProposalRow(row);
    },
  };
}

export const toProposalRow = (workspace: WorkspaceId, kept: KeptProposal): ProposalRow => ({
  workspace,
  key: kept.key,
  campaign_id: kept.campaignId,
  decided_from: kept.decidedFrom,
  reasoned_at: kept.reasonedAt,
  fresh_until: kept.freshUntil,
  outcome: kept.outcome,
  sourced: JSON.stringify(kept.sourced),
});

export const fromProposalRow = (row: ProposalRow): KeptProposal => ({
  key: row.key,
  campaignId: row.campaign_id,
  decidedFrom: row.decided_from,
  reasonedAt: row.reasoned_at,
  freshUntil: row.fresh_until,
  outcome: row.outcome,
  sourced: JSON.parse(row.sourced),
});
