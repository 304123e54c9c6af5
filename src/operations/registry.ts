import { createKey } from "./create-key.ts";
import { getPolicy } from "./get-policy.ts";
import { listKeys } from "./list-keys.ts";
import { listPolicyVersions } from "./list-policy-versions.ts";
import type { Operation } from "./operation.ts";
import { putPolicy } from "./put-policy.ts";
import { revokeKey } from "./revoke-key.ts";

/** Every verb, in the order in which people read about them. Each face loops over this list. */
export const REGISTRY: readonly Operation[] = [
  getPolicy,
  putPolicy,
  listPolicyVersions,
  createKey,
  listKeys,
  revokeKey,
];
