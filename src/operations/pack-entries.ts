import { toRecordView } from "../contract/record.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { approvalsTold } from "../core/pack/approvals.ts";
import { changeTold } from "../core/pack/changes.ts";
import type { RunExaminer } from "../core/tlog/examine-run.ts";
import type { World } from "../ports.ts";
import type { Span } from "../ports-log.ts";

/** So many entries are in memory at once, and taken in one go: others wait for so long. */
const PAGE = 50;

export interface PackedDecision {
  readonly id: string;
  readonly sequence: number;
  readonly leafHash: string;
}

/** What was told while the entries went by; of each a line, or less. */
export interface Gathered {
  readonly decisions: readonly PackedDecision[];
  readonly changes: readonly string[];
  entries(): number;
  approvals(): readonly string[];
  /** Lines of a run, as an export has them, a page at a time. */
  texts(): AsyncIterable<string>;
}

export function gathering(
  { ledger }: World,
  {
    workspace,
    span,
    examiner,
  }: { readonly workspace: WorkspaceId; readonly span: Span; readonly examiner: RunExaminer },
): Gathered {
  const decisions: PackedDecision[] = [];
  const changes: string[] = [];
  const approvals = approvalsTold();
  let entries = 0;

  const told = (entry: Parameters<typeof toRecordView>[0]): string => {
    const record = toRecordView(entry);
    const body = examiner.add(record) ?? {};
    const { sequence, leafHash } = entry;
    approvals.add(record, body);
    const change = changeTold(record, body);
    if (change !== null) changes.push(lineOf(change));
    if (record.kind === "decision") decisions.push({ id: record.id, sequence, leafHash });
    entries += 1;
    return lineOf(record);
  };

  async function* texts(): AsyncIterable<string> {
    for (let at = span.first; at < span.end;) {
      const page = await ledger.entries(workspace, { from: at, limit: Math.min(PAGE, span.end - at) });
      const inside = page.filter(({ sequence }) => sequence < span.end);
      yield inside.map(told).join("");
      // Pruned in this moment: that they are missing is told by the verdict.
      at = (page.at(-1)?.sequence ?? span.end) + 1;
    }
  }

  return { decisions, changes, texts, entries: () => entries, approvals: () => approvals.lines().map(lineOf) };
}

const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;
