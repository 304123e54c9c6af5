import type { Action } from "../core/action.ts";
import type { Asked } from "../core/asked.ts";
import type { Outcome } from "../core/decision.ts";
import type { Digest } from "../core/ids.ts";
import type { KeptProposal } from "../core/ledger.ts";
import type { Sourced } from "../core/proposal.ts";
import { durationMs } from "../core/time.ts";
import type { Proposals, Reasoner } from "../ports.ts";

interface CacheParts {
  /** The row that all instances share. */
  readonly proposals: Proposals;
  /** A hint in front of it, in this process; fed with what was recorded (`adapters/remembering.ts`), never before. */
  readonly memory: Memory;
  /** What makes two questions the same: `identityKey`. */
  readonly keyOf: (asked: Asked) => Digest;
  /** What the rules say now to an action that was proposed before. */
  readonly verdict: (asked: Asked, action: Action | null) => Outcome;
}

export interface Memory {
  get(key: Digest): KeptProposal | undefined;
  set(key: Digest, kept: KeptProposal): unknown;
}

/**
 * Answers an identical question with what was reasoned for it before, for as long as the policy says and only while the
 * rules give it the same verdict now; else asks `inner`. Writes nothing: the key in the answer's `cache` tells the
 * operation what to keep, in the decision's own transaction.
 */
export function cached(parts: CacheParts, inner: Reasoner): Reasoner {
  return {
    async propose(asked) {
      const key = parts.keyOf(asked);
      const kept = asked.fresh ? null : await recall(parts, asked, key);
      return kept ? reused(kept) : reasoned(await inner.propose(asked), asked, key);
    },
  };
}

/** A memory that no longer serves may still be followed by a newer row of another instance, so both are asked. */
async function recall(parts: CacheParts, asked: Asked, key: Digest): Promise<KeptProposal | null> {
  const remembered = parts.memory.get(key);
  if (remembered && serves(parts, asked, remembered)) return remembered;
  const row = await find(parts.proposals, asked, key);
  if (!row || !serves(parts, asked, row)) return null;
  parts.memory.set(key, row);
  return row;
}

/** A cache that cannot be read costs a reasoning, never a decision. */
async function find(proposals: Proposals, { caller }: Asked, key: Digest): Promise<KeptProposal | null> {
  try {
    return await proposals.find(caller.workspace, key);
  } catch {
    return null;
  }
}

function serves({ verdict }: CacheParts, asked: Asked, kept: KeptProposal): boolean {
  const until = Math.min(kept.freshUntil, kept.reasonedAt + ttlMs(asked));
  const inTime = kept.reasonedAt <= asked.now && asked.now < until;
  return inTime && verdict(asked, kept.sourced.proposal.action) === kept.outcome;
}

const reused = ({ key, decidedFrom, reasonedAt, freshUntil, sourced }: KeptProposal): Sourced => ({
  ...sourced,
  cache: { status: "hit", key, decidedFrom, reasonedAt, freshUntil },
  usage: { model: null, costMicros: 0, route: ["cache"], prompt: sourced.usage.prompt ?? null },
});

const reasoned = (sourced: Sourced, asked: Asked, key: Digest): Sourced => ({
  ...sourced,
  cache: {
    status: asked.fresh ? "bypass" : "miss",
    key,
    decidedFrom: null,
    reasonedAt: asked.now,
    freshUntil: asked.now + (isLess(sourced) ? Math.min(LESS_MS, ttlMs(asked)) : ttlMs(asked)),
  },
});

/** What came of an outage, a refusal or a mistake is no answer to keep for hours. */
const LESS_MS = 60_000;

const isLess = ({ degraded, mistake }: Sourced): boolean => Boolean(degraded ?? mistake);

const ttlMs = ({ policy }: Asked): number => durationMs(policy.document.cache.ttl);
