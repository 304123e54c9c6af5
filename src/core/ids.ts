/** An id of ours: a prefix that names the kind, then a ULID. */
export type Id<P extends string> = `${P}_${string}`;

export type DecisionId = Id<"dec">;
export type EntryId = Id<"ent">;
export type KeyId = Id<"key">;
export type ChangeId = Id<"chg">;
export type ApprovalId = Id<"apr">;
export type ExecutionId = Id<"exe">;
export type BatchId = Id<"bat">;
export type HoldId = Id<"hld">;
export type SwitchId = Id<"ksw">;
export type OutcomeId = Id<"out">;
export type FeedbackId = Id<"fbk">;
export type WebhookId = Id<"whk">;
/** Of one call of a model. */
export type CallId = Id<"mdl">;
export type PromptId = Id<"pmt">;
export type EvalRunId = Id<"evl">;
/** Of work that goes on after its request was answered. */
export type OperationId = Id<"opn">;
/** Of a person or thing that data is about: told from its key by a secret, so that it tells nothing. */
export type SubjectId = Id<"sub">;

export const isDecisionId = (text: string): text is DecisionId => /^dec_[0-9A-Z]{26}$/.test(text);

/** The ad account, by the platform's own id. */
export type AccountId = string;

/** Given by the caller (the platform's or the CRM's own id), so any text up to 128 characters. */
export type CampaignId = string;

/** The tenant. Comes from the caller's credential, never from a body. */
export type WorkspaceId = string & { readonly __workspace: true };

/** How workspaces are named. */
export const WORKSPACE_NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** The workspace that every installation begins with. Safe because the service itself gives it that name. */
export const DEFAULT_WORKSPACE = "default" as WorkspaceId;

/** `sha256:` and 64 hexadecimal digits. */
export type Digest = `sha256:${string}`;
