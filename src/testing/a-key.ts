import { SCOPES } from "../core/caller.ts";
import type { KeyId } from "../core/ids.ts";
import type { ApiKey } from "../core/ledger.ts";
import { NOW, workspaceOf } from "./asked.ts";
import type { FakeWorld } from "./world.ts";

export const aKey = (over: Partial<ApiKey> = {}): ApiKey => ({
  id: "key_01TEST" satisfies KeyId,
  workspace: workspaceOf("acme"),
  name: "crm-prod",
  kind: "service",
  scopes: SCOPES,
  prefix: "ump_test",
  hash: "sha256:test",
  operator: false,
  createdAt: NOW - 1_000,
  createdBy: "admin",
  expiresAt: null,
  revokedAt: null,
  ...over,
});

/** Stores a key of that secret in its workspace. */
export function storeKey(world: FakeWorld, secret: string, over: Partial<ApiKey> = {}): ApiKey {
  const key = aKey({ hash: world.secrets.hash(secret), ...over });
  world.store([{ do: "create_key", key }], key.workspace);
  return key;
}
