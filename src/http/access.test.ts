import { describe, expect, it } from "vitest";
import { SCOPES } from "../core/caller.ts";
import type { ApiKey } from "../core/ledger.ts";
import type { Operation } from "../operations/operation.ts";
import { REGISTRY } from "../operations/registry.ts";
import { aKey, storeKey } from "../testing/a-key.ts";
import { aCampaign, aPolicy, NOW, someDays, workspaceOf } from "../testing/asked.ts";
import { type Ask, askOf, bearer, validAsk } from "../testing/http.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

/** Every operation × everything that must keep a caller out. `covered` proves that none was left out. */

const SECRET = "ump_good";
const covered = new Map<string, Set<string>>();

interface Attempt {
  readonly operation: Operation;
  readonly world: FakeWorld;
  readonly ask: (over?: Partial<Ask>) => Promise<Response>;
}

function attempt(operation: Operation, key: Partial<ApiKey> = {}): Attempt {
  const world = fakeWorld();
  storeKey(world, SECRET, key);
  const valid = validAsk(operation);
  return {
    operation,
    world,
    ask: (over = {}) =>
      askOf(world)({ ...valid, ...over, headers: { ...valid.headers, ...bearer(SECRET), ...over.headers } }),
  };
}

const refusedWith = async (response: Response, status: number, code: string): Promise<Record<string, unknown>> => {
  // Safe because the test looks at what it is before it relies on it.
  const problem = (await response.json()) as Record<string, unknown>;
  expect([response.status, problem["code"]]).toEqual([status, code]);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(JSON.stringify([problem, ...response.headers])).not.toContain(SECRET);
  return problem;
};

const unauthenticated = async (response: Response): Promise<void> => {
  await refusedWith(response, 401, "unauthenticated");
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
};

const expectLetIn = ({ status }: Response): void => void expect([401, 500]).not.toContain(status);

const CASES: Readonly<Record<string, (operation: Operation) => Promise<void>>> = {
  "no key": async (operation) => unauthenticated(await askOf(fakeWorld())(validAsk(operation))),
  "another scheme": async (operation) =>
    unauthenticated(await attempt(operation).ask({ headers: { authorization: `Basic ${SECRET}` } })),
  "an unknown key": async (operation) =>
    unauthenticated(await attempt(operation).ask({ headers: bearer(`${SECRET}x`) })),
  "a revoked key": async (operation) => unauthenticated(await attempt(operation, { revokedAt: NOW }).ask()),
  "an expired key": async (operation) => unauthenticated(await attempt(operation, { expiresAt: NOW }).ask()),
  "a key about to expire is let in": async (operation) => {
    expect((await attempt(operation, { expiresAt: NOW + 1 }).ask()).status).not.toBe(401);
  },
  "every scope but the one": async (operation) => {
    const scopes = SCOPES.filter((scope) => scope !== operation.scope);
    const unreadable = takes(operation) === "nothing" ? {} : { body: "{" };
    const problem = await refusedWith(await attempt(operation, { scopes }).ask(unreadable), 403, "scope_missing");
    expect(problem["detail"]).toContain(operation.scope);
  },
  "the one scope is enough to be let in": async (operation) => {
    expectLetIn(await attempt(operation, { scopes: operation.scope === null ? [] : [operation.scope] }).ask());
  },
  "another method": async (operation) => {
    const response = await attempt(operation).ask({ method: "PATCH" });
    await refusedWith(response, 405, "method_not_allowed");
    expect(response.headers.get("allow")?.split(", ")).toContain(operation.method.toUpperCase());
  },
  "an unknown query parameter": async (operation) => {
    const { path } = validAsk(operation);
    const response = await attempt(operation).ask({ path: `${path}${path.includes("?") ? "&" : "?"}surprise=1` });
    expect(await refusedWith(response, 422, "invalid_request")).toMatchObject({
      errors: expect.arrayContaining([{ pointer: "query/surprise", detail: expect.any(String) }]),
    });
  },
  "what belongs to another workspace": async (operation) => {
    const alone = attempt(operation);
    const beside = attempt(operation);
    populate(beside.world, "other");
    const before = storedIn(beside.world, "other");
    expect(await told(await beside.ask())).toEqual(await told(await alone.ask()));
    expect(storedIn(beside.world, "other")).toBe(before);
  },
};

const JSON_CASES: typeof CASES = {
  "an unknown field": async (operation) => {
    const valid: object = JSON.parse(String(validAsk(operation).body));
    const response = await attempt(operation).ask({ body: JSON.stringify({ ...valid, surprise: 1 }) });
    const { errors } = await refusedWith(response, 422, "invalid_request");
    expect(errors).toContainEqual({ pointer: "/surprise", detail: expect.stringContaining("not a known field") });
  },
};

/** Of what any key may do: that it needs no scope takes the place of what the one scope does. */
const ANY_KEY_CASES: typeof CASES = {
  ...CASES,
  "every scope but the one": async (operation) => expectLetIn(await attempt(operation, { scopes: [] }).ask()),
};

const BODY_CASES: typeof CASES = {
  "a body that cannot be read": async (operation) =>
    void (await refusedWith(
      await attempt(operation).ask({ body: new Uint8Array([0x7b, 0xff]) }),
      400,
      "malformed_body",
    )),
  "a body announced as too large": async (operation) =>
    void (await refusedWith(
      await attempt(operation).ask({ headers: { "content-length": "67108865" } }),
      413,
      "body_too_large",
    )),
  "a body of another type": async (operation) =>
    void (await refusedWith(
      await attempt(operation).ask({ headers: { "content-type": "image/png" } }),
      415,
      "unsupported_media_type",
    )),
};

/** Status, body and fields, which two worlds with the same clock and ids must give alike. */
const told = async (response: Response) => ({
  status: response.status,
  body: await response.text(),
  fields: [...response.headers],
});

const storedIn = (world: FakeWorld, workspace: string): string =>
  JSON.stringify(world.memory.of(workspaceOf(workspace)), (_, value: unknown) =>
    value instanceof Map ? Array.from(value.entries()) : value,
  );

/** Everything that the valid calls name, in a workspace that is not the caller's. */
function populate(world: FakeWorld, name: string): void {
  const workspace = workspaceOf(name);
  world.store(
    [
      { do: "publish_policy", policy: aPolicy({ mode: "shadow" }) },
      { do: "put_campaign", campaign: aCampaign({ name: "Theirs" }) },
      { do: "put_days", campaignId: "123", days: someDays(14) },
      { do: "create_key", key: aKey({ id: "key_1", workspace, hash: "sha256:theirs" }) },
    ],
    name,
  );
  const entry = { id: "dec_1", kind: "decision", at: NOW, agent: "theirs", keyId: "key_1", campaignId: "123" } as const;
  world.memory.of(workspace).lines.push({
    id: entry.id,
    entry: { ...entry, outcome: "no_action", actionType: null, body: {} },
    sequence: 0,
    leafHash: "00",
    body: "{}",
  });
}

const takes = ({ scope, body, upload }: Operation): keyof typeof CASES_OF =>
  scope === null ? "any key" : upload ? "upload" : body ? "json" : "nothing";

const CASES_OF = {
  nothing: CASES,
  "any key": ANY_KEY_CASES,
  upload: { ...CASES, ...BODY_CASES },
  json: { ...CASES, ...BODY_CASES, ...JSON_CASES },
};

describe.each(REGISTRY.map((operation) => [operation.name, operation] as const))("%s", (name, operation) => {
  it.each(Object.entries(CASES_OF[takes(operation)]))("meets %s", async (label, check) => {
    await expect(check(operation)).resolves.toBeUndefined();
    covered.set(name, (covered.get(name) ?? new Set()).add(label));
  });
});

describe("the access suite", () => {
  it("met every operation with every case", () => {
    const missed = REGISTRY.filter(
      (operation) => covered.get(operation.name)?.size !== Object.keys(CASES_OF[takes(operation)]).length,
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
    expect(covered.size).toBeGreaterThanOrEqual(16);
  });
});
