import { createLocalJWKSet, type JWK } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { aTokenKey } from "../testing/tokens.ts";
import { FAILED_MS, FAILED_WITH_KEYS_MS, FRESH_MS, issuerKeys, STALE_MS, UNKNOWN_KEY_MS } from "./issuer-keys.ts";
import type { KeySet } from "./published-keys.ts";

let one: JWK;
let two: JWK;

beforeAll(async () => {
  one = (await aTokenKey("one")).jwk;
  two = (await aTokenKey("two")).jwk;
});

/** An issuer whose published keys a test changes; null: it is down. */
function anIssuer(published: readonly JWK[] | null, { joins = true } = {}) {
  const state = { published, reads: 0, nowMs: 5_000, logged: 0, wait: Promise.resolve() };
  const find = issuerKeys({
    clock: { elapsedMs: () => state.nowMs },
    log: { write: () => void (state.logged += 1) },
    joins,
    published: async (): Promise<KeySet> => {
      state.reads += 1;
      await state.wait;
      if (state.published === null) throw new Error("connect ECONNREFUSED");
      return createLocalJWKSet({ keys: [...state.published] });
    },
  });
  const look = (kid: string): Promise<string> =>
    find({ alg: "ES256", kid }).then(
      () => "found",
      (error: Error) => error.name,
    );
  return { state, look };
}

describe("the keys of an issuer", () => {
  it("are read when the first token comes, once for all that come together", async () => {
    const { state, look } = anIssuer([one]);
    expect(state.reads).toBe(0);
    expect(await Promise.all([look("one"), look("one"), look("one")])).toEqual(["found", "found", "found"]);
    expect(state.reads).toBe(1);
  });

  it("are each request's own to read where requests may not wait for each other", async () => {
    const { state, look } = anIssuer([one], { joins: false });
    expect(await Promise.all([look("one"), look("one")])).toEqual(["found", "found"]);
    expect([state.reads, await look("one"), state.reads]).toEqual([2, "found", 2]);
  });

  it("are read again when they are ten minutes old, and a key that is gone then verifies nothing", async () => {
    const { state, look } = anIssuer([one, two]);
    await look("one");
    state.published = [two];
    state.nowMs += FRESH_MS - 1;
    expect([await look("one"), state.reads]).toEqual(["found", 1]);
    state.nowMs += 1;
    expect([await look("one"), state.reads]).toEqual(["JWKSNoMatchingKey", 3]);
  });

  it("are read again for a key that is not among them, and not again for half a minute", async () => {
    const { state, look } = anIssuer([one]);
    await look("one");
    state.published = [one, two];
    expect([await look("two"), state.reads]).toEqual(["found", 2]);
    for (let guess = 0; guess < 1_000; guess += 1) expect(await look(`guess-${guess}`)).toBe("JWKSNoMatchingKey");
    expect(state.reads).toBe(2);
    state.nowMs += UNKNOWN_KEY_MS;
    expect([await look("guess"), state.reads]).toEqual(["JWKSNoMatchingKey", 3]);
  });

  it("that are new are found by all who come while they are read", async () => {
    const { state, look } = anIssuer([one]);
    await look("one");
    state.published = [two];
    expect(await Promise.all([look("two"), look("two"), look("two")])).toEqual(["found", "found", "found"]);
    expect(state.reads).toBe(2);
  });

  it("let nobody in when they cannot be had, are tried once a second, and are there when the issuer is", async () => {
    const { state, look } = anIssuer(null);
    expect(await Promise.all([look("one"), look("one")])).toEqual(["KeysUnavailable", "KeysUnavailable"]);
    expect([await look("one"), state.reads, state.logged]).toEqual(["KeysUnavailable", 1, 1]);
    state.published = [one];
    state.nowMs += FAILED_MS - 1;
    expect([await look("one"), state.reads]).toEqual(["KeysUnavailable", 1]);
    state.nowMs += 1;
    expect([await look("one"), state.reads]).toEqual(["found", 2]);
  });

  it("go on for an hour while the issuer is down, and then let nobody in", async () => {
    const { state, look } = anIssuer([one]);
    await look("one");
    state.published = null;
    state.nowMs += FRESH_MS;
    expect([await look("one"), await look("one"), state.reads]).toEqual(["found", "found", 2]);
    state.nowMs += FAILED_WITH_KEYS_MS;
    expect([await look("one"), state.reads]).toEqual(["found", 3]);
    state.nowMs += STALE_MS - FRESH_MS - FAILED_WITH_KEYS_MS - 1;
    expect(await look("one")).toBe("found");
    state.nowMs += 1;
    expect(await look("one")).toBe("KeysUnavailable");
    state.published = [one];
    state.nowMs += FAILED_WITH_KEYS_MS;
    expect(await look("one")).toBe("found");
  });
});
