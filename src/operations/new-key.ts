import type { CallerKind, Scope } from "../core/caller.ts";
import { canonical } from "../core/canonical.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { ApiKey, StateChange } from "../core/ledger.ts";
import { DEFAULT_POLICY, type PolicyVersion } from "../core/policy.ts";
import { lastly, type Told } from "../core/reply.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Instant } from "../core/time.ts";
import { keyChange, policyChange } from "../contract/changed.ts";
import { toKeyView } from "../contract/key.ts";
import { toPolicyView } from "../contract/policy.ts";
import type { CommitFailure, World } from "../ports.ts";
import { type By, commit } from "./record.ts";

export interface KeyOrder {
  readonly workspace: WorkspaceId;
  readonly name: string;
  readonly kind: CallerKind;
  readonly scopes: readonly Scope[];
  readonly operator: boolean;
  readonly expiresAt: Instant | null;
  /** What whoever ordered it is answered. */
  readonly answer?: (made: MadeKey) => Told;
}

export interface MadeKey {
  readonly key: ApiKey;
  /** Known only here and to whoever it is answered to. */
  readonly secret: string;
}

const PREFIX_LENGTH = 12;

/** Who makes it; a key may be made in another workspace than its maker's. */
type Maker = Omit<By, "workspace">;

/** Makes a key and, for the first of a workspace, the workspace's first policy: both recorded as one entry. */
export async function makeKey(world: World, maker: Maker, order: KeyOrder): Promise<Result<MadeKey, CommitFailure>> {
  const { clock, secrets } = world;
  const at = clock.now();
  const secret = `ump_${secrets.secret()}`;
  const { answer, ...terms } = order;
  const key: ApiKey = {
    ...terms,
    id: secrets.id("key", at),
    prefix: secret.slice(0, PREFIX_LENGTH),
    hash: secrets.hash(secret),
    createdAt: at,
    createdBy: maker.agent,
    revokedAt: null,
  };
  const opening = await openingOf(world, order.workspace, maker.agent);
  const committed = await commit(
    world,
    { ...maker, workspace: order.workspace },
    {
      kind: "key_created",
      at,
      campaignId: null,
      body: { key: toKeyView(key), policy: opening && toPolicyView(opening) },
      changes: [...(opening ? [publish(opening)] : []), { do: "create_key", key }],
      things: [...(opening ? [policyChange(order.workspace, null, opening)] : []), keyChange(null, key)],
      ...(answer && { owed: lastly(answer({ key, secret })) }),
    },
  );
  return committed.ok ? ok({ key, secret }) : fail(committed.failure);
}

/** Gives a workspace its first policy, if it has none. */
export async function openWorkspace(
  world: World,
  maker: Maker,
  workspace: WorkspaceId,
): Promise<Result<void, CommitFailure>> {
  const opening = await openingOf(world, workspace, maker.agent);
  if (opening === null) return ok(undefined);
  const committed = await commit(
    world,
    { ...maker, workspace },
    {
      kind: "policy_published",
      at: opening.createdAt,
      campaignId: null,
      body: { policy: toPolicyView(opening) },
      changes: [publish(opening)],
      things: [policyChange(workspace, null, opening)],
    },
  );
  // Somebody else opened it in the same moment.
  return committed.ok || committed.failure === "conflict" ? ok(undefined) : fail(committed.failure);
}

const publish = (policy: PolicyVersion): StateChange => ({ do: "publish_policy", policy });

/** The policy that a workspace begins with; null when it has one. */
async function openingOf(
  { policies, secrets, clock }: World,
  workspace: WorkspaceId,
  author: string,
): Promise<PolicyVersion | null> {
  if (await policies.exists(workspace)) return null;
  const digest = secrets.hash(canonical(DEFAULT_POLICY));
  return { version: 1, digest, document: DEFAULT_POLICY, author, createdAt: clock.now() };
}
