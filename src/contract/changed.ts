import type { Mute, Standing } from "../core/authority/autonomy.ts";
import type { KillSwitch } from "../core/authority/treaty.ts";
import type { Webhook } from "../core/authority/webhook.ts";
import type { Digest, WorkspaceId } from "../core/ids.ts";
import type { ApiKey } from "../core/ledger.ts";
import type { PolicyVersion } from "../core/policy.ts";
import type { Edition, Label, Labelled } from "../core/prompts/edition.ts";
import { toMuteView, toTrack } from "./autonomy.ts";
import type { ThingKind } from "./changed-part.ts";
import { toKeyView } from "./key.ts";
import { toKillSwitchView } from "./treaty.ts";
import { toWebhookView } from "./webhook.ts";

/**
 * Things that say what the service may do. Each change of one leaves its digest before and after in the ledger. The digest is
 * of these fields of what the API answers of the thing (docs/audit.md); of a policy, of its `document`. Never of what somebody wrote
 * in their own words (it may have to be erased), never of a secret.
 */
export const DIGEST_FIELDS = {
  prompt: ["role", "context", "safety", "output"],
  prompt_label: ["id", "digest", "share_bp"],
  key: ["id", "prefix", "name", "kind", "scopes", "workspace", "created_at", "created_by", "expires_at", "revoked_at"],
  autonomy: ["agent", "action_type", "account_id", "major", "level", "level3_asked_by"],
  mute: ["agent", "campaign_id", "kind", "since"],
  kill_switch: ["id", "target", "name", "engaged_by", "engaged_at", "released_at"],
  webhook: ["id", "url", "events", "created_at", "created_by", "disabled_at", "rotated_at"],
} as const;

export interface ThingChange {
  readonly kind: ThingKind;
  /** Names the thing among those of its kind. */
  readonly id: string;
  /** What the digest is of, or the digest; null: there was none. */
  readonly before: object | Digest | null;
  /** Null: there is none any more. */
  readonly after: object | Digest | null;
}

export const policyChange = (workspace: WorkspaceId, before: PolicyVersion | null, after: PolicyVersion) =>
  ({ kind: "policy", id: workspace, before: before?.digest ?? null, after: after.digest }) satisfies ThingChange;

export const promptChange = ({ id, digest }: Edition) =>
  ({ kind: "prompt", id, before: null, after: digest }) satisfies ThingChange;

/** `production` is never without one: there is the edition that came with the service. */
export const labelChange = (id: Label, before: Labelled | null, after: Labelled | null) =>
  ({
    kind: "prompt_label",
    id,
    before: before && toLabelled(before),
    after: after && toLabelled(after),
  }) satisfies ThingChange;

const toLabelled = ({ id, digest, shareBp }: Labelled) => ({ id, digest, share_bp: shareBp });

export const keyChange = (before: ApiKey | null, after: ApiKey) =>
  ({
    kind: "key",
    id: after.id,
    before: before && picked("key", toKeyView(before)),
    after: picked("key", toKeyView(after)),
  }) satisfies ThingChange;

/** Nobody's level is made: everybody is at 1 from the beginning. What was reviewed since moves no level by itself. */
export const levelChange = (before: Standing, after: Standing) =>
  ({
    kind: "autonomy",
    id: namedBy(after.agent, after.actionType, after.accountId, String(after.major)),
    before: toLevel(before),
    after: toLevel(after),
  }) satisfies ThingChange;

const toLevel = (standing: Standing) => ({
  ...toTrack(standing),
  level: standing.level,
  level3_asked_by: standing.level3AskedBy,
});

export const muteBegun = (before: Mute | null, mute: Mute) =>
  ({
    kind: "mute",
    id: namedBy(mute.agent, mute.campaignId),
    before: before && toMuteView(before),
    after: toMuteView(mute),
  }) satisfies ThingChange;

export const muteCleared = (mute: Mute) =>
  ({
    kind: "mute",
    id: namedBy(mute.agent, mute.campaignId),
    before: toMuteView(mute),
    after: null,
  }) satisfies ThingChange;

export const switchChange = (before: KillSwitch | null, after: KillSwitch) =>
  ({
    kind: "kill_switch",
    id: after.id,
    before: before && picked("kill_switch", toKillSwitchView(before)),
    after: picked("kill_switch", toKillSwitchView(after)),
  }) satisfies ThingChange;

export const webhookChange = (before: Webhook | null, after: Webhook) =>
  ({
    kind: "webhook",
    id: after.id,
    before: before && picked("webhook", toWebhookView(before)),
    after: picked("webhook", toWebhookView(after)),
  }) satisfies ThingChange;

const namedBy = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join("/");

const picked = (kind: keyof typeof DIGEST_FIELDS, view: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(DIGEST_FIELDS[kind].map((name) => [name, view[name]]));
