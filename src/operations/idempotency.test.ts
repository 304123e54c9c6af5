import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS } from "../core/time.ts";
import { KEPT_MS } from "../ports-repeats.ts";
import type { World } from "../ports.ts";
import { proposal, type Told } from "../testing/every-write.ts";
import { keyed, lengths, movedTo, opened } from "../testing/keyed.ts";

/** What an idempotency key does, seen by callers. */

const CREATE = { name: "crm", kind: "service", scopes: ["decisions:read"] };
const judged = (amount = 11_000) => ({ body: proposal(amount), headers: keyed() });
const codeOf = ({ status, text }: Told) => [status, JSON.parse(text).code];
const isReplay = ({ headers }: Told): boolean => headers.get("idempotency-replayed") === "true";

describe("a key", () => {
  it("that was used for another body or path is refused, and nothing is done", async () => {
    const { world, house } = await opened();
    const first = await house.send("agent", "POST /judge", judged());
    const after = lengths(world);
    expect(codeOf(await house.send("agent", "POST /judge", judged(11_001)))).toEqual([422, "idempotency_key_reused"]);
    const held = { body: { ttl: "PT2H", blocks: ["everything"], reason: "x" }, headers: keyed() };
    expect((await house.send("agent", "POST /campaigns/123/holds", held)).status).toBe(201);
    expect(codeOf(await house.send("agent", "POST /campaigns/rest/holds", held))).toEqual([
      422,
      "idempotency_key_reused",
    ]);
    expect(lengths(world)).toEqual(after.map((length, place) => (place === 0 ? length + 1 : length)));
    const again = await house.send("agent", "POST /judge", judged());
    expect([again.text, isReplay(again)]).toEqual([first.text, true]);
  });

  it("is the same in quotes and without, and whatever the order of members and the other fields", async () => {
    const { house } = await opened();
    const first = await house.send("agent", "POST /judge", judged());
    const { campaign_id, action, reason } = proposal(11_000);
    const body = { reason, action, campaign_id };
    const headers = { "idempotency-key": '"8e03978e"', "if-match": '"9"', "cache-control": "no-cache" };
    const again = await house.send("agent", "POST /judge", { body, headers });
    expect([again.text, isReplay(again)]).toEqual([first.text, true]);
  });

  it("is another one for another caller, another operation and another workspace", async () => {
    const { house } = await opened();
    const texts = [];
    for (const as of ["agent", "maria", "otto", "operator"] as const) {
      const told = await house.send(as, "POST /kill-switches", {
        body: { target: "agent", name: "nobody", reason: `Of ${as}.` },
        headers: keyed(),
      });
      expect([told.status, isReplay(told)]).toEqual([201, false]);
      texts.push(told.text);
    }
    const mute = await house.send("agent", "POST /campaigns/123/lease", { body: { ttl: "PT5M" }, headers: keyed() });
    expect([mute.status, isReplay(mute)]).toEqual([201, false]);
    expect(new Set(texts).size).toBe(4);
  });

  it("is not wanted for reading", async () => {
    const { house } = await opened();
    const read = await house.send("agent", "GET /decisions", { headers: { "idempotency-key": "" } });
    expect([read.status, isReplay(read)]).toEqual([200, false]);
  });

  it("is forgotten after 30 days, and then names another call", async () => {
    const { world, house } = await opened();
    const body = { target: "agent", name: "nobody", reason: "For a while." };
    const send = () => house.send("maria", "POST /kill-switches", { body, headers: keyed() });
    const first = await send();
    world.clock.advance(KEPT_MS - 1);
    expect([(await send()).text, isReplay(await send())]).toEqual([first.text, true]);
    expect(await world.repeats.sweep(world.clock.now(), 10)).toBe(0);
    world.clock.advance(1);
    expect(isReplay(await send())).toBe(false);
    world.clock.advance(KEPT_MS);
    expect(await world.repeats.sweep(world.clock.now(), 10)).toBe(1);
  });
});

describe("what is not kept", () => {
  it.each([
    ["what is not valid", { ...proposal(11_000), campaign_id: 7 }, 422, "invalid_request"],
    ["what names nothing", { ...proposal(11_000), campaign_id: "none" }, 404, "campaign_not_found"],
    ["a body that cannot be read", "{", 400, "malformed_body"],
  ] as const)("%s: the key is free for the right call", async (_, body, status, code) => {
    const { house } = await opened();
    const wrong = await house.send("agent", "POST /judge", { body, headers: keyed() });
    expect(codeOf(wrong)).toEqual([status, code]);
    const right = await house.send("agent", "POST /judge", judged());
    expect([right.status, isReplay(right)]).toEqual([200, false]);
  });

  it("what a key may not do", async () => {
    const { house } = await opened();
    const read = { ...CREATE, scopes: ["decisions:read"] };
    const { key } = await house.ask("admin", "POST /keys", read);
    const poor = { ...house, keys: { ...house.keys, agent: key } };
    expect((await movedTo((await opened()).world, poor).send("agent", "POST /judge", judged())).status).toBe(401);
  });

  it("that the ledger was not there: the same call is done later", async () => {
    const { world, house } = await opened();
    world.ledger.fail("unavailable");
    expect(codeOf(await house.send("agent", "POST /judge", judged()))).toEqual([503, "ledger_unavailable"]);
    world.ledger.fail(null);
    const later = await house.send("agent", "POST /judge", judged());
    expect([later.status, isReplay(later)]).toEqual([200, false]);
  });

  it("that nobody heard of the record: it is looked up, and told", async () => {
    const { world, house } = await opened();
    const commit: World["ledger"]["commit"] = async (...args) => {
      await world.ledger.commit(...args);
      return { ok: false, failure: "unavailable" };
    };
    const lossy = movedTo({ ...world, ledger: { ...world.ledger, commit } }, house);
    const before = lengths(world);
    const first = await lossy.send("agent", "POST /judge", judged());
    expect([first.status, isReplay(first)]).toEqual([200, true]);
    expect((await house.send("agent", "POST /judge", judged())).text).toBe(first.text);
    expect(lengths(world)).toEqual(before.map((length) => length + 1));
  });
});

describe("a secret", () => {
  it("can be had again for an hour, and is gone then", async () => {
    const { world, house } = await opened();
    const send = () => house.send("admin", "POST /keys", { body: CREATE, headers: keyed() });
    const first = await send();
    world.clock.advance(HOUR_MS - 1);
    expect((await send()).text).toBe(first.text);
    world.clock.advance(1);
    const after = lengths(world);
    expect(codeOf(await send())).toEqual([410, "idempotency_reply_gone"]);
    expect(lengths(world)).toEqual(after);
    expect(await world.repeats.sweep(world.clock.now(), 10)).toBe(1);
    expect(codeOf(await send())).toEqual([410, "idempotency_reply_gone"]);
  });
});

describe("an answer that is kept", () => {
  it("is gone after an erasure, where it may tell of whom was erased; a decision says what it still may", async () => {
    const { world, house } = await opened();
    const hold = { body: { ttl: "PT2H", blocks: ["everything"], reason: "Maria asks." }, headers: keyed() };
    const held = await house.send("agent", "POST /campaigns/123/holds", hold);
    const decided = await house.send("agent", "POST /judge", judged());
    const erase = () => house.send("admin", "POST /subjects/contact-7/erase", { headers: keyed("e") });
    const erased = await erase();
    const after = lengths(world);
    expect([held.status, erased.status]).toEqual([201, 200]);
    expect(codeOf(await house.send("agent", "POST /campaigns/123/holds", hold))).toEqual([
      410,
      "idempotency_reply_gone",
    ]);
    // The ledger in memory withholds nothing; e2e/node/idempotency.test.ts sees what the real one does.
    expect((await house.send("agent", "POST /judge", judged())).text).toBe(decided.text);
    expect([(await erase()).text, lengths(world)]).toEqual([erased.text, after]);
  });

  it("is of the moment, and not of today", async () => {
    const { world, house } = await opened();
    const headers = { ...keyed(), "if-match": "*" };
    const { document } = await house.ask("admin", "GET /policy");
    const put = () => house.send("admin", "PUT /policy", { body: { ...document, mode: "shadow" }, headers });
    const first = await put();
    await house.ask("admin", "PUT /policy", { ...document, mode: "live" }, { "if-match": "*" });
    world.clock.advance(DAY_MS);
    const again = await put();
    expect([again.text, again.headers.get("etag")]).toEqual([first.text, first.headers.get("etag")]);
    expect((await house.ask("admin", "GET /policy")).document.mode).toBe("live");
  });
});
