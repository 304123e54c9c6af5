import { describe, expect, it } from "vitest";
import type { Caller } from "../core/caller.ts";
import { fail } from "../core/result.ts";
import { aCaller } from "../testing/asked.ts";
import { reasoningWorld } from "../testing/reasoning-world.ts";
import { ask, feedback, PERSON, report } from "../testing/reflecting.ts";

describe("feedback", () => {
  const reviews = async (callers: readonly Caller[], over: object = {}) => {
    const world = reasoningWorld();
    const { id, outcome } = await ask(world, over);
    expect(outcome).toBe(over === NOTHING ? "authorized" : outcome);
    const counted: boolean[] = [];
    for (const caller of callers) {
      const answer = await feedback(world, id, caller);
      if (!answer.ok) throw new Error(answer.failure.detail);
      counted.push(answer.value.view.counted_as_review);
    }
    return counted;
  };
  const NOTHING = {};
  const JOHN = { ...PERSON, agent: "john", keyId: "key_of_john" } as const;

  it.each([
    ["of a person is a review, once", [PERSON, PERSON], NOTHING, [true, false]],
    ["of two people is two", [PERSON, JOHN], NOTHING, [true, true]],
    ["of a program is none", [aCaller({ agent: "other" })], NOTHING, [false]],
    ["of the agent itself is none", [aCaller({ kind: "human" })], NOTHING, [false]],
    ["on a shadow decision is none", [PERSON], { mode: "shadow" }, [false]],
    ["on what was not authorized is none", [PERSON], { max_autonomy: 1 }, [false]],
  ] as const)("%s", async (_, callers, over, counted) => {
    expect(await reviews(callers, over)).toEqual(counted);
  });

  it("of a person moves what the agent has earned, in the same commit, and once", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    const standing = () => [...world.memory.of(PERSON.workspace).authority.standings.values()];
    expect(standing()).toEqual([]);
    await feedback(world, id);
    await feedback(world, id);
    expect(standing()).toMatchObject([{ agent: "crm-prod", reviewed: 1, clean: 0 }]);
  });

  it("is tried again when the agent's standing moved meanwhile, and gives up in the end", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    let conflicts = 1;
    const commit: typeof world.ledger.commit = (...args) => {
      conflicts -= 1;
      return conflicts < 0 ? world.ledger.commit(...args) : Promise.resolve(fail("conflict"));
    };
    const racing = { ...world, ledger: { ...world.ledger, commit } };
    expect(await feedback(racing, id)).toMatchObject({ value: { view: { counted_as_review: true } } });
    conflicts = 100;
    expect(await feedback(racing, id)).toMatchObject({ failure: { code: "state_changed" } });
  });

  it("that is not recorded is not given, nor an outcome", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    world.ledger.fail("unavailable");
    expect(await feedback(world, id)).toMatchObject({ failure: { code: "ledger_unavailable" } });
    expect(await report(world, id)).toMatchObject({ failure: { code: "ledger_unavailable" } });
  });

  it("changes no answer from the cache", async () => {
    const world = reasoningWorld();
    const { id } = await ask(world);
    await feedback(world, id);
    expect((await ask(world)).cache.status).toBe("hit");
  });
});
