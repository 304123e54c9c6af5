import { describe, expect, it } from "vitest";
import { type Holding, LEASE_MS } from "../ports-repeats.ts";
import type { World } from "../ports.ts";
import { proposal, type Told } from "../testing/every-write.ts";
import { keyed, lengths, movedTo, opened } from "../testing/keyed.ts";
import type { FakeWorld } from "../testing/world.ts";

/** Calls that come while another with the same idempotency key is under way. */

const judged = () => ({ body: proposal(11_000), headers: keyed() });
const codeOf = ({ status, text }: Told) => [status, JSON.parse(text).code];
const isReplay = ({ headers }: Told): boolean => headers.get("idempotency-replayed") === "true";
const oneMore = ([first = 0, ...others]: readonly number[]) => [first + 1, ...others];

/** A process that stands still before it decides, until it is woken. */
function asleepIn(world: World) {
  const { promise: woken, resolve: wake } = Promise.withResolvers<null>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<null>();
  const current: World["policies"]["current"] = async (workspace) => {
    begin(null);
    await woken;
    return world.policies.current(workspace);
  };
  return { slow: { ...world, policies: { ...world.policies, current } }, begun, wake: () => wake(null) };
}

/** A world in which the claims of calls are handed to the test, and go on to the call as it says. */
const holdingBy = (world: FakeWorld, change: (holding: Holding) => Holding): World => ({
  ...world,
  repeats: {
    ...world.repeats,
    async claim(call, now) {
      const claimed = await world.repeats.claim(call, now);
      return claimed.is === "yours" ? { is: "yours", holding: change(claimed.holding) } : claimed;
    },
  },
});

describe("two calls with one key", () => {
  it("at once: one is done, the others are told to wait, and then told the same", async () => {
    const { world, house } = await opened();
    const before = lengths(world);
    const all = await Promise.all(Array.from({ length: 50 }, () => house.send("agent", "POST /judge", judged())));
    const done = all.filter(({ status }) => status === 200);
    const texts = new Set(done.map(({ text }) => text));
    expect(texts.size).toBe(1);
    const waiting = all.filter(({ status }) => status !== 200);
    expect(new Set(waiting.map((told) => codeOf(told).join(" ")))).toEqual(new Set(["409 idempotency_in_progress"]));
    expect(waiting.map(({ headers }) => headers.get("retry-after"))).toEqual(waiting.map(() => "1"));
    expect(lengths(world)).toEqual(oneMore(before));
    expect((await house.send("agent", "POST /judge", judged())).text).toBe([...texts][0]);
  });

  it("where the first is slow: the second takes over, and the first does nothing and tells what the second did", async () => {
    const { world, house } = await opened();
    const { slow, begun, wake } = asleepIn(world);
    const before = lengths(world);
    const first = movedTo(slow, house).send("agent", "POST /judge", judged());
    await begun;
    expect(codeOf(await house.send("agent", "POST /judge", judged()))).toEqual([409, "idempotency_in_progress"]);
    world.clock.advance(LEASE_MS);
    const second = await house.send("agent", "POST /judge", judged());
    wake();
    const late = await first;
    expect([second.status, isReplay(second)]).toEqual([200, false]);
    expect([late.status, late.text, isReplay(late)]).toEqual([200, second.text, true]);
    expect(lengths(world)).toEqual(oneMore(before));
  });

  it("where no commit asked whose the key is, both would be done", async () => {
    const { world, house } = await opened();
    const careless: World["ledger"] = {
      ...world.ledger,
      commit: (workspace, entry, changes, guards = []) => {
        const others = guards.filter(({ holds }) => holds !== "repeat_at" && holds !== "nothing_since");
        return world.ledger.commit(workspace, entry, changes, others);
      },
    };
    const { slow, begun, wake } = asleepIn({ ...world, ledger: careless });
    const before = lengths(world);
    const first = movedTo(slow, house).send("agent", "POST /judge", judged());
    await begun;
    world.clock.advance(LEASE_MS);
    await house.send("agent", "POST /judge", judged());
    wake();
    await first;
    expect(lengths(world)).toEqual(oneMore(oneMore(before)));
  });
});

it("keeps a call that is still running: its lease is renewed while it runs, and let go of then", async () => {
  const { world, house } = await opened();
  const seen: string[] = [];
  const watched = holdingBy(world, (holding) => ({
    ...holding,
    holdOn: () => {
      seen.push("held");
      return () => seen.push("let go");
    },
  }));
  await movedTo(watched, house).send("agent", "POST /judge", judged());
  expect(seen).toEqual(["held", "let go"]);
});

const away = () => Promise.reject(Object.assign(new Error("away"), { reason: "unavailable" }));

it("is told to ask again while the keys cannot be reached, and nothing is done", async () => {
  const { world, house } = await opened();
  const before = lengths(world);
  const cut = movedTo({ ...world, repeats: { ...world.repeats, claim: away } }, house);
  expect(codeOf(await cut.send("agent", "POST /judge", judged()))).toEqual([503, "database_unavailable"]);
  expect(lengths(world)).toEqual(before);
  const plain = await cut.send("agent", "POST /judge", { body: proposal(11_000) });
  expect(plain.status).toBe(200);
});
