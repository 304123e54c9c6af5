import { describe, expect, it } from "vitest";
import document from "../../openapi/openapi.json" with { type: "json" };
import { PROBLEMS } from "../contract/problems.ts";
import { FAILURE_CODES, type FailureCode } from "../core/failure.ts";
import { failuresOf as everyFailureOf, type Operation } from "../operations/operation.ts";
import { REGISTRY } from "../operations/registry.ts";
import type { World } from "../ports.ts";
import { storeKey } from "../testing/a-key.ts";
import { aCampaign, someDays } from "../testing/asked.ts";
import { documented } from "../testing/fuzzed-ask.ts";
import { askOf, bearer, validAsk } from "../testing/http.ts";
import { type FakeWorld, fakeWorld } from "../testing/world.ts";

const NEEDS_BODY = new Set<FailureCode>(["malformed_body", "body_too_large", "unsupported_media_type"]);

/** Every way in which the operation can fail. */
const failuresOf = (operation: Operation): readonly FailureCode[] =>
  everyFailureOf(operation).filter((code) => operation.body || operation.upload || !NEEDS_BODY.has(code));

/** What the document says of a status of the operation. */
function responseOf(operation: Operation, status: number) {
  const response = documented(operation).responses[status];
  const name = response && "$ref" in response ? response.$ref.split("/").at(-1) : undefined;
  // Safe because the file is what `scripts/openapi.ts` writes.
  const named = document.components.responses as unknown as Readonly<Record<string, Response>>;
  return named[name ?? ""];
}

interface Response {
  readonly headers: object;
  readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string }; readonly examples: object }>>;
}

const OPERATIONS = REGISTRY.map((operation) => [operation.name, operation] as const);

describe.each(OPERATIONS)("the document, of %s,", (_, operation) => {
  it.each(failuresOf(operation))("tells of %s with a problem, an example and its fields", (code) => {
    const { content, headers } = responseOf(operation, PROBLEMS[code].status) ?? { content: {}, headers: {} };
    const problem = content["application/problem+json"];
    expect(Object.keys(content)).toEqual(["application/problem+json"]);
    expect(problem?.schema).toEqual({ $ref: "#/components/schemas/Problem" });
    expect(Object.keys(problem?.examples ?? {})).toContain(code);
    expect(headers).toHaveProperty("Request-Id");
    const waits = failuresOf(operation).filter((other) => PROBLEMS[other].remedy === "wait");
    expect("Retry-After" in headers).toBe(waits.some((other) => PROBLEMS[other].status === PROBLEMS[code].status));
    expect("WWW-Authenticate" in headers).toBe([401, 403].includes(PROBLEMS[code].status));
  });

  it("tells of nothing else", () => {
    const told = Object.entries(documented(operation).responses).filter(([status]) => Number(status) >= 400);
    const statuses = new Set(failuresOf(operation).map((code) => String(PROBLEMS[code].status)));
    expect(new Set(told.map(([status]) => status))).toEqual(statuses);
  });
});

/** What a database that is away makes of a read. */
const away = () => Promise.reject(Object.assign(new Error("connect ECONNREFUSED 10.0.0.7"), { reason: "unavailable" }));

const PORTS = [
  "campaigns",
  "policies",
  "keys",
  "proposals",
  "ledger",
  "approvals",
  "executions",
  "treaty",
  "experience",
  "webhooks",
  "spending",
  "prompts",
  "batches",
  "trees",
  "history",
  "subjects",
  "cosignatures",
] as const satisfies readonly (keyof World)[];

type PortName = (typeof PORTS)[number];

/** Every way to read, one at a time. */
const READS = (Object.entries(fakeWorld()) as [keyof World, object][])
  .filter((entry): entry is [PortName, object] => PORTS.some((port) => port === entry[0]))
  .flatMap(([port, methods]) => Object.keys(methods).map((method) => [port, method] as const))
  .filter(([, method]) => method !== "idOf" && method !== "commit" && method !== "fail" && method !== "ready");

function worldWithout(port: PortName, method: string): FakeWorld {
  const world = fakeWorld();
  storeKey(world, "ump_good", { kind: "human", operator: true });
  world.store([
    { do: "put_campaign", campaign: aCampaign() },
    { do: "put_days", campaignId: "123", days: someDays(14) },
  ]);
  return { ...world, [port]: { ...world[port], [method]: away } };
}

describe.each(OPERATIONS)("%s, when the database cannot be read,", (name, operation) => {
  it("says so and that it may be repeated, and keeps the cause to its log", async () => {
    const refused: string[] = [];
    for (const [port, method] of READS) {
      const world = worldWithout(port, method);
      const call = validAsk(operation);
      const response = await askOf(world)({ ...call, headers: { ...call.headers, ...bearer("ump_good") } });
      const text = await response.text();
      expect(text).not.toContain("10.0.0.7");
      if (response.status < 500) continue;
      refused.push(`${port}.${method}`);
      expect([port, method, JSON.parse(text), response.headers.get("retry-after")]).toMatchObject([
        port,
        method,
        { status: 503, code: "database_unavailable", remedy: "wait", retry_after_s: 1 },
        "1",
      ]);
      expect(JSON.stringify(world.logged)).toContain("10.0.0.7");
    }
    expect(refused).toContain("keys.find");
    expect(refused.length).toBeGreaterThan(READING_NOTHING.has(name) ? 0 : 1);
  });
});

/**
 * Those whose valid call ends before the first read: a file without a line, and what is written without looking. In a batch
 * each item fails alone.
 */
const READING_NOTHING = new Set([
  "import_campaigns",
  "engage_kill_switch",
  "decide_batch",
  "create_backup",
  "erase_subject",
  "opt_out_subject",
  "whoami",
  "list_question_types",
]);

describe("a kind of failure", () => {
  it.each(FAILURE_CODES)("%s is met by an operation, or by the paths themselves", (code) => {
    const met = new Set(REGISTRY.flatMap(failuresOf));
    expect(met.has(code) || code === "route_not_found" || code === "method_not_allowed").toBe(true);
  });
});
