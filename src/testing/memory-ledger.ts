import { entryBody } from "../core/entry-body.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Guard, Recorded } from "../core/ledger.ts";
import { fail, ok } from "../core/result.ts";
import type { CommitFailure, DecisionFilter, Ledger, RecordedBody, Secrets } from "../ports.ts";
import type { EntryFilter } from "../ports-log.ts";
import type { Line, Memory } from "./memory.ts";
import { stillHolds } from "./memory-guards.ts";
import { paged } from "./memory-ports.ts";

export interface MemoryLedger extends Ledger {
  /** What every commit from now on fails with; null: they work again. */
  fail(failure: CommitFailure | null): void;
}

/** The ledger over a {@link Memory}: the entry and its changes, or neither. */
export function ledgerIn(memory: Memory, hash: Secrets["hash"]): MemoryLedger {
  let failure: CommitFailure | null = null;
  return {
    fail: (next) => {
      failure = next;
    },

    async commit(workspace, { owed: _owed, ...entry }, changes, guards = []) {
      if (failure !== null) return fail(failure);
      const body = entryBody(entry);
      const { lines } = memory.of(workspace);
      const known = lines.find((line) => line.entry.id === entry.id);
      if (known) return ok(recordedOf(known));
      if (memory.refuses(workspace, changes)) return fail("conflict");
      if (!guards.every((guard) => stillHolds(memory.of(ownerOf(guard, workspace)), guard))) return fail("conflict");
      for (const change of changes) memory.apply(workspace, change);
      const line = {
        id: entry.id,
        entry,
        sequence: lines.length,
        leafHash: hash(`\0${body}`).slice("sha256:".length),
        body,
      };
      lines.push(structuredClone(line));
      return ok(recordedOf(line));
    },

    async decision(workspace, id) {
      const line = memory.of(workspace).lines.find(({ entry }) => entry.id === id && entry.kind === "decision");
      return line ? recordedBodyOf(line) : null;
    },

    async decisions(workspace, filter, page) {
      const decisions = memory.of(workspace).lines.filter(({ entry }) => entry.kind === "decision");
      const lines = decisions.filter((line) => passes(line, filter)).toReversed();
      const found = paged(lines, page, ({ sequence }) => String(sequence));
      return found && { ...found, items: found.items.map(recordedBodyOf) };
    },

    length: async (workspace) => memory.of(workspace).lines.length,

    async entries(workspace, { from, limit }) {
      const lines = memory.of(workspace).lines.slice(from, from + limit);
      return lines.map((line) => ({ ...line.entry, ...recordedBodyOf(line) }));
    },

    async matching(workspace, { from, before, limit, newestFirst }, filter) {
      const lines = memory
        .of(workspace)
        .lines.slice(from, before)
        .filter((line) => matches(line, filter));
      const inOrder = newestFirst ? lines.toReversed() : lines;
      return inOrder.slice(0, limit).map((line) => ({ ...line.entry, ...recordedBodyOf(line) }));
    },

    ready: async () => failure === null,
  };
}

const ownerOf = (guard: Guard, workspace: WorkspaceId): WorkspaceId =>
  guard.holds === "repeat_at" ? guard.held.workspace : workspace;

const recordedOf = ({ sequence, leafHash }: Line): Recorded => ({ sequence, leafHash });

const recordedBodyOf = ({ id, sequence, leafHash, body }: Line): RecordedBody => ({ id, sequence, leafHash, body });

const matches = (line: Line, { kind, ...filter }: EntryFilter): boolean =>
  (kind === undefined || line.entry.kind === kind) && passes(line, filter);

const passes = ({ entry }: Line, filter: DecisionFilter): boolean =>
  (filter.campaignId === undefined || entry.campaignId === filter.campaignId) &&
  (filter.outcome === undefined || entry.outcome === filter.outcome) &&
  (filter.agent === undefined || entry.agent === filter.agent) &&
  (filter.from === undefined || entry.at >= filter.from) &&
  (filter.to === undefined || entry.at < filter.to);
