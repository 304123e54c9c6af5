import { systemSecrets } from "../adapters/system.ts";
import type { StateChange } from "../core/ledger.ts";
import type { Sourced } from "../core/proposal.ts";
import { forgetfulRulings } from "../adapters/rulings.ts";
import { ok } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import type { Reasoner, Secrets, World } from "../ports.ts";
import { aPolicy, NOW, workspaceOf } from "./asked.ts";
import { Memory } from "./memory.ts";
import { ledgerIn, type MemoryLedger } from "./memory-ledger.ts";
import { authorityIn } from "./memory-authority-ports.ts";
import { logIn, zeroNotary } from "./memory-trees.ts";
import { subjectsIn } from "./memory-subjects.ts";
import { modelsIn } from "./memory-models.ts";
import { repeatsIn } from "./memory-repeats.ts";
import { campaignsIn, keysIn, policiesIn, proposalsIn } from "./memory-ports.ts";

/** A whole world in memory, with the same meaning as the real one, and handles for a test to turn and look through. */
export interface FakeWorld extends World {
  readonly clock: FakeClock;
  readonly ledger: MemoryLedger;
  /** What is stored; `memory.of(workspace).lines` is the ledger. */
  readonly memory: Memory;
  /** Makes changes of state in a workspace (`acme` unless said), without a line in the ledger. */
  store(changes: readonly StateChange[], workspace?: string): void;
  /** What was logged. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
}

interface FakeClock {
  now(): Instant;
  elapsedMs(): number;
  set(at: Instant): void;
  advance(ms: number): void;
}

/** It is {@link NOW}, and the workspace `acme` has the default policy. `over` replaces ports that the test brings itself. */
export function fakeWorld(over: Partial<Omit<World, "clock" | "ledger">> = {}): FakeWorld {
  const memory = new Memory();
  const logged: Readonly<Record<string, unknown>>[] = [];
  const store: FakeWorld["store"] = (changes, workspace = "acme") => {
    for (const change of changes) memory.apply(workspaceOf(workspace), change);
  };
  store([{ do: "publish_policy", policy: aPolicy() }]);
  return {
    clock: fakeClock(),
    secrets: fakeSecrets(),
    campaigns: campaignsIn(memory),
    policies: policiesIn(memory),
    keys: keysIn(memory),
    proposals: proposalsIn(memory),
    ledger: ledgerIn(memory, systemSecrets.hash),
    ...authorityIn(memory),
    ...modelsIn(memory),
    ...logIn(memory),
    ...repeatsIn(memory),
    notary: zeroNotary,
    issuer: null,
    rulings: forgetfulRulings,
    subjects: subjectsIn(memory),
    retention: { workspaces: async () => [], pruneable: async () => null },
    witnesses: [],
    backups: null,
    platforms: { of: () => null },
    courier: { refuses: async () => null, deliver: async () => ok(204) },
    reasoner: contentReasoner,
    gathering: () => ({ reasoner: contentReasoner, done: () => undefined }),
    log: { write: (line) => logged.push(line) },
    ...over,
    memory,
    store,
    logged,
  };
}

function fakeClock(): FakeClock {
  let at = NOW;
  return {
    now: () => at,
    elapsedMs: () => at - NOW,
    set: (next) => {
      at = next;
    },
    advance: (ms) => {
      at += ms;
    },
  };
}

/** Ids and secrets in sequence; the hash is the real one. */
function fakeSecrets(): Secrets {
  let made = 0;
  const next = (): string => {
    made += 1;
    return String(made);
  };
  return {
    id: (prefix) => `${prefix}_${next().padStart(26, "0")}`,
    secret: () => next().padStart(43, "s"),
    hash: systemSecrets.hash,
    hashing: systemSecrets.hashing,
    sign: systemSecrets.sign,
  };
}

/** Finds that nothing needs to change. */
const contentReasoner: Reasoner = {
  propose: async ({ now }): Promise<Sourced> => ({
    proposal: {
      action: { type: "no_action" },
      finding: null,
      reason: "Nothing needs to change.",
      confidence: null,
      flipsIf: null,
      alternatives: [],
      warnings: [],
    },
    evidence: [],
    reasoner: "content@1",
    cache: { status: "miss", key: null, decidedFrom: null, reasonedAt: now, freshUntil: null },
    usage: { model: null, costMicros: 0, route: [] },
  }),
};
