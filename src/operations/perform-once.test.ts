import { describe, expect, it } from "vitest";
import { LEASE_MS } from "../ports-repeats.ts";
import type { House, Told } from "../testing/every-write.ts";
import { dyingAfterCommit, keyed, lengths, movedTo, opened } from "../testing/keyed.ts";
import { BESIDE_THE_LEDGER, WRITE_CALLS, type WriteCall } from "../testing/write-calls.ts";
import { takesKey } from "./operation.ts";
import { REGISTRY } from "./registry.ts";

/** Every operation that writes, under an idempotency key. */

const WRITES = REGISTRY.filter(takesKey)
  .map(({ name }) => name)
  .filter((name) => !BESIDE_THE_LEDGER.has(name));

it("the table of calls has every operation that writes, and no other", () => {
  expect(Object.keys(WRITE_CALLS).toSorted()).toEqual(WRITES.toSorted());
});

async function callOf(name: string, house: House): Promise<WriteCall> {
  const make = WRITE_CALLS[name];
  if (!make) throw new Error(`${name} is not in WRITE_CALLS`);
  return make(house);
}

const send = (house: House, { as, request, body, headers }: WriteCall): Promise<Told> =>
  house.send(as, request, { body, headers: { ...headers, ...keyed() } });

const FIELDS = ["etag", "location", "preference-applied", "cache-status", "age", "content-type"];

const told = ({ status, text, headers }: Told) => [status, text, ...FIELDS.map((field) => headers.get(field))];

describe.each(WRITES)("%s under an idempotency key", (name) => {
  it("is done once, and answered with the same bytes again", async () => {
    const { world, house } = await opened();
    const call = await callOf(name, house);
    const before = lengths(world);
    const first = await send(house, call);
    expect([first.status < 300, first.text]).toEqual([true, first.text]);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    const after = lengths(world);
    expect(after).not.toEqual(before);
    world.clock.advance(LEASE_MS / 2);
    const again = await send(house, call);
    expect(told(again)).toEqual(told(first));
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(lengths(world)).toEqual(after);
  });

  it("tells a call without a key what it tells one with a key", async () => {
    const { house } = await opened();
    const plain = await callOf(name, house).then(({ as, request, ...sent }) => house.send(as, request, sent));
    const { house: other } = await opened();
    const under = await send(other, await callOf(name, other));
    expect(namesIn(JSON.parse(under.text))).toEqual(namesIn(JSON.parse(plain.text)));
  });

  it("has its reply in the transaction of its effect", async () => {
    const { world, house } = await opened();
    const call = await callOf(name, house);
    const first = await send(movedTo(dyingAfterCommit(world), house), call);
    expect(first.status).toBe(IN_SEVERAL[name] === undefined ? first.status : 503);
    const after = lengths(world);
    world.clock.advance(LEASE_MS);
    const again = await send(house, call);
    expect(again.status).toBeLessThan(300);
    expect(JSON.parse(again.text)).toMatchObject(IN_SEVERAL[name] ?? JSON.parse(first.text));
    expect(lengths(world)).toEqual(DONE_AGAIN[name] ?? after);
    const third = await send(house, call);
    expect(told(third)).toEqual(told(again));
    expect(third.headers.get("idempotency-replayed")).toBe("true");
  });
});

/** What is known at the first of several transactions, where the last reply is kept by itself. */
const IN_SEVERAL: Readonly<Record<string, object>> = {
  decide_batch: { object: "batch", summary: { total: 2, decided: 2, failed: 0 } },
  execute_decision: { object: "execution", status: "queued" },
  execute_batch: { object: "execution_batch", executions: [{ status: "queued" }] },
  undo_decision: { object: "undo", decision: { outcome: "authorized" }, execution: { status: "queued" } },
  undo_execution_batch: { object: "undo_batch", undos: [{ execution: { status: "queued" } }] },
  import_campaigns: { object: "import_report", campaigns_put: 1 },
};

/** What is done again, because that changes nothing: it is recorded again. */
const DONE_AGAIN: Readonly<Record<string, unknown>> = { import_campaigns: [expect.any(Number)] };

/** Names of members, wherever they stand. */
const namesIn = (value: unknown): unknown =>
  typeof value !== "object" || value === null
    ? null
    : Array.isArray(value)
      ? value.slice(0, 1).map(namesIn)
      : Object.entries(value)
          .map(([name, member]) => [name, namesIn(member)])
          .toSorted();
