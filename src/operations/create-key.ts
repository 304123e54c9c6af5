import { type CreateKeyRequest, createKeyRequestSchema, newKeySchema, toKeyView } from "../contract/key.ts";
import { fromInstantWire } from "../contract/wire.ts";
import { type Caller, SCOPES } from "../core/caller.ts";
import type { Failure } from "../core/failure.ts";
import { DEFAULT_WORKSPACE, type WorkspaceId } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import { formatInstant, type Instant } from "../core/time.ts";
import type { World } from "../ports.ts";
import { type KeyOrder, type MadeKey, makeKey, openWorkspace } from "./new-key.ts";
import { defineOperation } from "./operation.ts";
import { UNRECORDED } from "./record.ts";

export const createKey = defineOperation({
  name: "create_key",
  method: "post",
  path: "/keys",
  scope: "keys:admin",
  summary: "Make an API key",
  description:
    "The key is in this answer and never again: only its hash is kept. To rotate, make a second key of the same name, move over, and revoke the first.",
  body: createKeyRequestSchema,
  response: newKeySchema,
  tellsSecret: true,
  statuses: [201],
  failures: ["operator_only", "human_only", "ledger_unavailable"],
  async run(world, caller, { body }) {
    const order = orderOf(body, caller);
    const refusal = refusalOf(caller, body, order) ?? pastExpiry(order, world.clock.now());
    if (refusal) return fail(refusal);
    const made = await makeKey(world, caller, { ...order, answer });
    return made.ok ? ok(answer(made.value)) : fail(UNRECORDED);
  },
});

const answer = ({ key, secret }: MadeKey) => ({ status: 201 as const, view: { ...toKeyView(key), key: secret } });

const orderOf = ({ name, kind, scopes, expires_at, workspace }: CreateKeyRequest, caller: Caller): KeyOrder => ({
  // Safe because only the operator gets past `refusalOf` with a workspace that is not the caller's own.
  workspace: (workspace as WorkspaceId | undefined) ?? caller.workspace,
  name,
  kind,
  scopes,
  operator: false,
  expiresAt: expires_at === undefined || expires_at === null ? null : fromInstantWire(expires_at),
});

/** Nobody can give what they do not have. */
function refusalOf(
  caller: Caller,
  body: CreateKeyRequest,
  { scopes }: KeyOrder,
): Failure<"operator_only" | "human_only" | "scope_missing"> | null {
  if (body.workspace !== undefined && !caller.operator) {
    return { code: "operator_only", detail: "Only the operator's key can name a workspace. Leave `workspace` out." };
  }
  if (body.kind === "human" && caller.kind !== "human") {
    const detail = "Only a key of kind human can make another. Choose kind service or assistant, or ask a person.";
    return { code: "human_only", detail };
  }
  const missing = scopes.filter((scope) => !caller.scopes.includes(scope));
  if (missing.length === 0) return null;
  const detail = `This key cannot grant ${missing.join(", ")}, because it does not have it. Ask for fewer scopes, or ask an administrator who has them.`;
  return { code: "scope_missing", detail };
}

function pastExpiry({ expiresAt }: KeyOrder, now: Instant): Failure<"invalid_request"> | null {
  if (expiresAt === null || expiresAt > now) return null;
  const detail = `must be later than now (${formatInstant(now)})`;
  return {
    code: "invalid_request",
    detail: `/expires_at ${detail}.`,
    errors: [{ pointer: "/expires_at", detail }],
  };
}

/**
 * Before serving: the workspace `default` with its first policy and, when there is neither an operator's key in the
 * configuration nor any key at all, the first one, which is returned to be shown once. Throws when it cannot be recorded.
 */
export async function openDefaultWorkspace(
  world: World,
  { hasOperatorKey }: { readonly hasOperatorKey: boolean },
): Promise<string | null> {
  const needsKey = !hasOperatorKey && !(await world.keys.any());
  const opened = needsKey
    ? await makeKey(world, UMPIRE, FIRST_KEY)
    : await openWorkspace(world, UMPIRE, DEFAULT_WORKSPACE);
  if (!opened.ok)
    throw new Error(`The workspace "default" could not be opened: the ledger answered ${opened.failure}.`);
  return opened.value?.secret ?? null;
}

/** The service itself, which needs no key. */
const UMPIRE = { agent: "umpire", keyId: null, why: "The service started for the first time." } as const;

const FIRST_KEY: KeyOrder = {
  workspace: DEFAULT_WORKSPACE,
  name: "admin",
  kind: "human",
  scopes: SCOPES,
  operator: true,
  expiresAt: null,
};
