import type { DecisionId, EntryId, WorkspaceId } from "../core/ids.ts";
import type { ApiKey, Entry, KeptProposal, Recorded, StateChange } from "../core/ledger.ts";
import type { Page, World } from "../ports.ts";
import { NOW, workspaceOf } from "./asked.ts";

/** The ports that keep state, which every suite runs on: in memory, on a file, on a server. */
export type Ports = Pick<
  World,
  | "campaigns"
  | "policies"
  | "keys"
  | "proposals"
  | "ledger"
  | "approvals"
  | "executions"
  | "treaty"
  | "experience"
  | "webhooks"
  | "buckets"
  | "spending"
  | "prompts"
  | "batches"
  | "trees"
  | "history"
  | "cosignatures"
  | "repeats"
>;

/** Ports over a state that is empty at first; called once by each suite, whose tests use workspaces of their own. */
export type OpenPorts = () => Promise<Ports>;

let made = 0;

/** Letters and digits that no other call in this process gave, and that sort after those. */
export function fresh(): string {
  made += 1;
  return String(made).padStart(26, "0");
}

export const freshWorkspace = (): WorkspaceId => workspaceOf(`ws-${fresh()}`);

export const anEntry = (over: Partial<Entry> = {}): Entry => ({
  id: `ent_${fresh()}` satisfies EntryId,
  kind: "import",
  at: NOW,
  agent: "crm-prod",
  keyId: "key_01TEST",
  campaignId: null,
  outcome: null,
  actionType: null,
  body: { note: "made by a test" },
  ...over,
});

export const aDecisionEntry = (over: Partial<Entry> = {}): Entry =>
  anEntry({ id: aDecisionId(), kind: "decision", campaignId: "123", outcome: "authorized", ...over });

const aDecisionId = (): DecisionId => `dec_${fresh()}`;

export const aKey = (over: Partial<ApiKey> = {}): ApiKey => ({
  id: `key_${fresh()}`,
  workspace: workspaceOf("acme"),
  name: "crm-prod",
  kind: "service",
  scopes: ["decisions:write", "decisions:read"],
  prefix: "ump_abcd",
  hash: `sha256:${fresh()}`,
  operator: false,
  createdAt: NOW,
  createdBy: "operator",
  expiresAt: null,
  revokedAt: null,
  ...over,
});

export const aKeptProposal = (over: Partial<KeptProposal> = {}): KeptProposal => ({
  key: `sha256:${fresh()}`,
  campaignId: "123",
  decidedFrom: aDecisionId(),
  reasonedAt: NOW,
  freshUntil: NOW + 1_000,
  outcome: "authorized",
  sourced: {
    proposal: {
      action: { type: "adjust_campaign_budget", newDailyBudget: { amount: 12_000, currency: "USD" } },
      finding: null,
      reason: "Conversion rate is 4.10 % — “above” target.",
      confidence: 0.93,
      flipsIf: null,
      alternatives: [{ type: "no_action" }],
      warnings: [],
    },
    evidence: [],
    reasoner: "statistical@1",
    cache: { status: "miss", key: null, decidedFrom: null, reasonedAt: NOW, freshUntil: NOW + 1_000 },
    usage: { model: null, costMicros: 0, route: ["statistical"] },
  },
  ...over,
});

/** Makes the changes in the workspace, through the ledger; a test's setting up, so that it throws when it fails. */
export async function store(
  { ledger }: Ports,
  workspace: WorkspaceId,
  changes: readonly StateChange[],
): Promise<Recorded> {
  const recorded = await ledger.commit(workspace, anEntry(), changes);
  if (!recorded.ok) throw new Error(`The test's own commit failed: ${recorded.failure}`);
  return recorded.value;
}

/** Every item of a list, page by page; throws when the list refuses a cursor of its own. */
export async function everyItem<T>(
  read: (cursor: string | null) => Promise<Page<T> | null>,
): Promise<readonly (readonly T[])[]> {
  const pages: (readonly T[])[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> | null = await read(cursor);
    if (page === null) throw new Error(`The list refuses its own cursor ${cursor}`);
    pages.push(page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && pages.length < 100);
  return pages;
}
