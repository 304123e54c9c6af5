import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takesKey } from "../../src/operations/operation.ts";
import { REGISTRY } from "../../src/operations/registry.ts";
import { type Door, type House, openHouse, proposal, type Told } from "../../src/testing/every-write.ts";
import { keyed } from "../../src/testing/keyed.ts";
import { BESIDE_THE_LEDGER, WRITE_CALLS, type WriteCall } from "../../src/testing/write-calls.ts";
import { ADMIN_KEY, type Service, startService } from "../running-umpire.ts";

/** Idempotency keys over HTTP, on the real service over a file. */

const folder = mkdtempSync(join(tmpdir(), "umpire-idempotency-"));
const env = {
  DATABASE_URL: `file:${join(folder, "umpire.db")}`,
  UMPIRE_PLATFORM: "simulated",
  UMPIRE_WEBHOOK_HOSTS: "127.0.0.1:9",
};
let service: Service;

beforeAll(async () => {
  service = await startService(env);
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const door: Door = async (key, request, { body, headers }) => {
  const [method = "", path = ""] = request.split(" ");
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const answer = await fetch(service.url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, ...type, ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

let houses = 0;
function newHouse(): Promise<House> {
  houses += 1;
  return openHouse(door, ADMIN_KEY, { workspace: `house-${houses}`, now: Date.now() });
}

const send = (house: House, { as, request, body, headers }: WriteCall): Promise<Told> =>
  house.send(as, request, { body, headers: { ...headers, ...keyed() } });

const isReplay = ({ headers }: Told): boolean => headers.get("idempotency-replayed") === "true";

/** How many entries the workspace's ledger has, of those that callers make. */
async function entriesOf({ ask }: House): Promise<number> {
  let entries = 0;
  for (let cursor: string | null = "0"; cursor !== null;) {
    const page: { data: { kind: string }[]; next_cursor: string | null } = await ask(
      "admin",
      `GET /audit/records?limit=200&cursor=${cursor}`,
    );
    entries += page.data.filter(({ kind }) => !BY_ITSELF.has(kind)).length;
    cursor = page.next_cursor;
  }
  return entries;
}

const BY_ITSELF = new Set(["execution_started", "execution_finished", "operation_finished"]);

const WRITES = REGISTRY.filter((operation) => takesKey(operation) && !BESIDE_THE_LEDGER.has(operation.name)).map(
  (operation) => [operation.name, operation] as const,
);

describe.each(WRITES)("%s", (name, { path }) => {
  it("sent twice under a key is done once, and with something else in it refused", async () => {
    const house = await newHouse();
    const call = await WRITE_CALLS[name]?.(house);
    if (!call) throw new Error(`${name} is not in WRITE_CALLS`);
    const first = await send(house, call);
    expect([first.status < 300, first.text]).toEqual([true, first.text]);
    const entries = await entriesOf(house);
    const again = await send(house, call);
    expect([isReplay(first), isReplay(again)]).toEqual([false, true]);
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    const wrong = await send(house, path.includes("{") ? elsewhere(call) : { ...call, body: changed(call.body) });
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([422, "idempotency_key_reused"]);
    expect(await entriesOf(house)).toBe(entries);
  });
});

/** The same for something else of the kind. */
const elsewhere = (call: WriteCall): WriteCall => ({
  ...call,
  request: call.request.replace(/(?<=^\w+ \/[\w-]+\/)[^/]+/, "another"),
});

/** The first of these that a body has, is another. */
const OTHERS: Readonly<Record<string, unknown>> = {
  question: "should we pause it?",
  items: [{ campaign_id: "123" }],
  decision_ids: [`dec_${"0".repeat(26)}`],
  mode: "live",
  role: "Another role.",
  agent: "another",
  name: "another",
  reason: "Another reason.",
  url: "https://127.0.0.1:9/another",
};

/** Another body that is as valid. */
function changed(body: unknown): unknown {
  if (typeof body === "string") return `${body}\n`;
  const found = Object.entries(OTHERS).find(([member]) => member in Object(body));
  if (!found) throw new Error(`Nothing in ${JSON.stringify(body)} is known to be changed`);
  return { ...Object(body), [found[0]]: found[1] };
}

const judged = (reason?: string) => ({ as: "agent", request: "POST /judge", body: proposal(11_000, reason) }) as const;

it("50 at once do it once", async () => {
  const house = await newHouse();
  const before = await entriesOf(house);
  const all = await Promise.all(Array.from({ length: 50 }, () => send(house, judged())));
  expect(await entriesOf(house)).toBe(before + 1);
  expect(all.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
  expect(new Set(all.filter(({ status }) => status === 200).map(({ text }) => text)).size).toBe(1);
  for (const { headers } of all.filter(({ status }) => status === 409)) expect(headers.get("retry-after")).toBe("1");
});

it("a key that cannot be used is told so", async () => {
  const house = await newHouse();
  const wrong = await house.send("agent", "POST /judge", { ...judged(), headers: { "idempotency-key": "a, b" } });
  expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([400, "idempotency_key_malformed"]);
});

const linesOf = ({ text }: Told) => text.trimEnd().split("\n");

it("a batch in lines is told again in the same lines, in the order of its items", async () => {
  const house = await newHouse();
  const call = {
    as: "agent",
    request: "POST /decide/batch",
    body: { items: [{ campaign_id: "123" }, { campaign_id: "rest" }, { campaign_id: "none" }] },
    headers: { accept: "application/x-ndjson" },
  } as const;
  const first = await send(house, call);
  const again = await send(house, call);
  expect([isReplay(again), again.headers.get("content-type")]).toEqual([true, "application/x-ndjson"]);
  expect(linesOf(again).toSorted()).toEqual(linesOf(first).toSorted());
  expect(linesOf(again).map((line) => JSON.parse(line).index)).toEqual([0, 1, 2, undefined]);
});

it("outlives the process, and an erasure ends what is kept, byte for byte", async () => {
  const house = await newHouse();
  const WORD = "Xanthippe-in-a-hold";
  const hold = {
    as: "agent",
    request: "POST /campaigns/123/holds",
    body: { ttl: "PT2H", blocks: ["increase_budget"], reason: WORD },
  } as const;
  const secret = {
    as: "admin",
    request: "POST /keys",
    body: { name: "x", kind: "service", scopes: ["decisions:read"] },
  } as const;
  const call = judged("Said Xanthippe-in-a-reason.");
  const [held, decided, key] = [await send(house, hold), await send(house, call), await send(house, secret)];
  expect([held.status, decided.status, key.status]).toEqual([201, 200, 201]);

  expect(await service.stop()).toBe(0);
  service = await startService(env);
  for (const [one, first] of [
    [hold, held],
    [call, decided],
    [secret, key],
  ] as const) {
    const again = await send(house, one);
    expect([again.status, again.text, isReplay(again)]).toEqual([first.status, first.text, true]);
  }
  expect(traces(JSON.parse(key.text).key)).toEqual([]);

  const erase = { as: "admin", request: "POST /subjects/campaign%3A123/erase" } as const;
  const erased = await send(house, erase);
  expect((await send(house, erase)).text).toBe(erased.text);
  for (const gone of [hold, secret])
    expect(JSON.parse((await send(house, gone)).text).code).toBe("idempotency_reply_gone");
  const { reason, id } = JSON.parse((await send(house, call)).text);
  expect([reason, id]).toEqual(["[withheld]", JSON.parse(decided.text).id]);
  expect(await service.stop()).toBe(0);
  expect([...traces(WORD), ...traces("Xanthippe-in-a-reason")]).toEqual([]);
  service = await startService(env);
});

/** Files of the database in which a text stands. */
const traces = (text: string): readonly string[] =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text));
