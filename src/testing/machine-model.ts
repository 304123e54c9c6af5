import type { Approval } from "../core/authority/approval.ts";
import { advance, mayHaveHappened } from "../core/authority/advance.ts";
import type { Execution } from "../core/authority/execution.ts";
import { resolve } from "../core/authority/resolve.ts";

/**
 * A model of everything that can happen to one approval and its execution, small enough to be walked exhaustively: two
 * approvers with a double click each, an editor, two requests to execute, two executors of which any can crash at any step,
 * time running out, and a platform whose answer may be lost and whose effect may come late. Every step of a person or process
 * is a read or a commit; a commit's guards are checked in the store, like the database does.
 */
export interface World {
  readonly approval: Approval;
  readonly execution: Execution | null;
  /** What each process remembers of what it read; gone when it crashes. */
  readonly seen: Readonly<Record<string, Memory | undefined>>;
  /** How many clicks each person has left. */
  readonly left: Readonly<Record<string, number>>;
  readonly platform: Platform;
  /** Whether the approval's time is over; whether a lease is. */
  readonly expired: boolean;
  readonly crashes: number;
  readonly history: History;
}

export interface Memory {
  readonly version?: number;
  readonly epoch?: number;
  readonly at?: "claimed" | "begun" | "told";
  readonly told?: "yes" | "lost";
}

export interface Platform {
  readonly shows: "before" | "after";
  readonly effects: number;
  /** A write that is on its way: it lands before the settle time is over. */
  readonly late: number;
}

/** What a monitor remembers besides, so that properties can speak of the past. */
export interface History {
  readonly finalStatus: Approval["status"] | null;
  /** Effects that happened while the approval was not approved. */
  readonly unapproved: number;
  /** Commits by an executor whose epoch was not the current one. */
  readonly stale: number;
  /** Writes sent while the store said nothing of them. */
  readonly unannounced: number;
  readonly succeededUnread: number;
}

/** The parts under test, each of which a seeded bug replaces. */
export interface Parts {
  readonly resolve: typeof resolve;
  readonly advance: typeof advance;
  readonly mayHaveHappened: typeof mayHaveHappened;
  readonly checks: {
    readonly approvalVersion: boolean;
    readonly notExecuted: boolean;
    readonly approvalApproved: boolean;
    readonly epoch: boolean;
    readonly announceFirst: boolean;
    readonly settle: boolean;
    readonly readBack: boolean;
  };
}

export const REAL: Parts = {
  resolve,
  advance,
  mayHaveHappened,
  checks: {
    approvalVersion: true,
    notExecuted: true,
    approvalApproved: true,
    epoch: true,
    announceFirst: true,
    settle: true,
    readBack: true,
  },
};

const EXPIRES = 1_000;
/** Model time: before and after the approval's end. */
export const timeOf = ({ expired }: World): number => (expired ? EXPIRES : 1);

const APPROVAL: Approval = {
  id: "apr_1",
  campaignId: "123",
  decisionId: "dec_1",
  status: "pending",
  version: 1,
  actionDigest: "sha256:a",
  evidenceDigest: "sha256:e",
  policyVersion: 1,
  requester: { agent: "crm", keyId: "key_crm", kind: "service" },
  assignees: ["ann", "bob"],
  stage: 0,
  quorum: 1,
  votes: [],
  createdAt: 0,
  remindAt: null,
  escalateAt: null,
  expiresAt: EXPIRES,
  resolvedAt: null,
  supersededBy: null,
};

export const startOf = (quorum: number): World => ({
  approval: { ...APPROVAL, quorum },
  execution: null,
  seen: {},
  left: { ann: 2, bob: 1, crm: 1, editor: 1, execute: 2 },
  platform: { shows: "before", effects: 0, late: 0 },
  expired: false,
  crashes: 0,
  history: { finalStatus: null, unapproved: 0, stale: 0, unannounced: 0, succeededUnread: 0 },
});

export const queuedInModel = (): Execution => ({
  id: "exe_1",
  decisionId: "dec_1",
  approvalId: "apr_1",
  batchId: null,
  campaignId: "123",
  accountId: null,
  platform: "google_ads",
  via: "simulated",
  action: { type: "pause_campaign" },
  before: { status: "active" },
  agent: "crm",
  precedence: 10,
  emergency: false,
  status: "queued",
  undoes: null,
  epoch: 0,
  leaseUntil: null,
  attempts: 0,
  writeStartedAt: null,
  queuedAt: 0,
  runAt: 0,
  expiresAt: 100_000,
  finishedAt: null,
  after: null,
  detail: null,
});
