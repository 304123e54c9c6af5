import type { KeyId, WorkspaceId } from "./ids.ts";

export const SCOPES = [
  "decisions:write",
  "decisions:read",
  "campaigns:write",
  "campaigns:read",
  "approvals:read",
  "approvals:resolve",
  "executions:write",
  "holds:write",
  "switches:write",
  "outcomes:write",
  "webhooks:admin",
  "policy:read",
  "policy:write",
  "audit:read",
  "subjects:write",
  "keys:admin",
] as const;

export type Scope = (typeof SCOPES)[number];

export const CALLER_KINDS = ["service", "assistant", "human"] as const;

export type CallerKind = (typeof CALLER_KINDS)[number];

/** A model may not agree to what a model proposed, raise its own autonomy, or make itself another key. */
export const NEVER_FOR_ASSISTANTS: readonly Scope[] = [
  "approvals:resolve",
  "policy:write",
  "keys:admin",
  "webhooks:admin",
  "subjects:write",
];

/** Who asks, as the credential tells it. */
export interface Caller {
  readonly workspace: WorkspaceId;
  readonly keyId: KeyId;
  /** The key's name: two keys of one name (a rotation) are one agent. Of a token: its client. */
  readonly agent: string;
  readonly kind: CallerKind;
  readonly scopes: readonly Scope[];
  /** Holds the service itself (`UMPIRE_ADMIN_KEY` or the first key): may open other workspaces. */
  readonly operator: boolean;
  /** By a token of the authorization server, which may give another one with more scopes; a key's never change. */
  readonly byToken?: true;
}
