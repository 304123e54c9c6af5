import type { Proposals } from "../ports.ts";
import { type Database, rowsAt } from "./database.ts";
import { fromProposalRow, type ProposalRow } from "./rows.ts";

export function proposalsOf(database: Database): Proposals {
  return {
    async find(workspace, key) {
      const sql = "SELECT * FROM proposals WHERE workspace = ? AND key = ?";
      const [row] = rowsAt<ProposalRow>(await database.read([{ sql, args: [workspace, key] }]), 0);
      return row === undefined ? null : fromProposalRow(row);
    },
  };
}
