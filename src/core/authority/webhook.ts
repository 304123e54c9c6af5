import type { WebhookId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** Where events are sent. Events are the ledger's entries, so that a sequence is all the state that delivery needs. */
export interface Webhook {
  readonly id: WebhookId;
  readonly url: string;
  /** Event types, or a family such as `approval.*`; empty: all. */
  readonly events: readonly string[];
  /** Signs (Standard Webhooks): `whsec_` and base64. A second one while secrets are rotated. */
  readonly secrets: readonly string[];
  /** When it got its newest secret; null or absent: it has the first one. */
  readonly rotatedAt?: Instant | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly disabledAt: Instant | null;
  /** The first sequence of the ledger that is not delivered yet. */
  readonly cursor: number;
  /** Failures in a row at the cursor. */
  readonly failures: number;
  readonly nextAttemptAt: Instant;
  readonly leaseUntil: Instant | null;
  readonly epoch: number;
  readonly lastError: string | null;
}
