import type { Asked } from "./asked.ts";
import type { Outcome, Ruling } from "./decision.ts";
import type { Sourced } from "./proposal.ts";
import { DATA_RETRY_MS } from "./rules/data.ts";
import { freshnessOf } from "./rules/freshness.ts";
import type { Finding } from "./rules/rule.ts";
import { durationMs, type Instant } from "./time.ts";
import { outcomeOfFinding } from "./verdict.ts";

type Expiry = Pick<Ruling, "expiresAt" | "expiresBecause">;

interface Settled {
  readonly asked: Asked;
  readonly sourced: Sourced;
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  readonly retryAt: Instant | null;
}

/** Until when a decision may be relied on, and what ends it: the first of what could. Never before now. */
export function expiryOf(settled: Settled): Expiry {
  const { asked, sourced, retryAt } = settled;
  const { facts, policy, now } = asked;
  if (forWantOfData(settled)) return { expiresAt: now + DATA_RETRY_MS, expiresBecause: "not_reusable" };
  const fresh = freshnessOf(facts, policy.document);
  const ends: readonly (Expiry | null)[] = [
    { expiresAt: sourced.cache.freshUntil ?? now + durationMs(policy.document.cache.ttl), expiresBecause: "cache_ttl" },
    fresh && fresh.freshUntil >= now ? { expiresAt: fresh.freshUntil, expiresBecause: "evidence_freshness" } : null,
    retryAt === null ? null : { expiresAt: retryAt, expiresBecause: "retry_at" },
  ];
  const first = ends.filter((end) => end !== null).reduce((a, b) => (b.expiresAt < a.expiresAt ? b : a));
  return { ...first, expiresAt: Math.max(now, first.expiresAt) };
}

/** Whether stale or missing data is a cause of the outcome: new data, which may come any minute, may change it. */
const forWantOfData = ({ findings, outcome }: Settled): boolean =>
  findings.some(
    (finding) =>
      (finding.status === "unknown" || finding.id === "data.missing" || finding.id === "data.freshness") &&
      outcomeOfFinding(finding) === outcome,
  );
