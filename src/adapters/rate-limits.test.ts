import { describe, expect, it } from "vitest";
import type { Caller } from "../core/caller.ts";
import { workspaceOf } from "../testing/asked.ts";
import { rateLimitsOf, UNLIMITED } from "./rate-limits.ts";

const A = workspaceOf("a");
const B = workspaceOf("b");
const ONE = "key_1";
const TWO = "key_2";

describe("rate limits", () => {
  it("count each key by itself, and each workspace", () => {
    const limits = rateLimitsOf({ key: { calls: 2, windowS: 60 }, workspace: { calls: 3, windowS: 60 } });
    const callers: readonly Pick<Caller, "workspace" | "keyId">[] = [
      { workspace: A, keyId: ONE },
      { workspace: A, keyId: ONE },
      { workspace: A, keyId: ONE },
      { workspace: A, keyId: TWO },
      { workspace: A, keyId: TWO },
      { workspace: B, keyId: ONE },
    ];
    const calls = callers.map((caller) => limits.take(caller, 0));
    expect(calls.map(({ allowed }) => allowed)).toEqual([true, true, false, true, false, true]);
    // The third was the key's fault and the fifth the workspace's: neither took from the other quota.
    expect(calls.map(({ standings }) => standings.map(({ remaining }) => remaining))).toEqual([
      [1, 2],
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 0],
      [1, 2],
    ]);
  });

  it("know no limit where none is set", () => {
    expect(UNLIMITED.take({ workspace: A, keyId: ONE }, 0)).toEqual({ allowed: true, standings: [] });
  });
});
