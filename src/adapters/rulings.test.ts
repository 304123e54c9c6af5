import { describe, expect, it } from "vitest";
import { freshWorkspace } from "../testing/ports.ts";
import { rulingsOfThisSecond } from "./rulings.ts";

const AT = 1_700_000_000_000;
const workspace = freshWorkspace();
const place = (over: Partial<{ workspace: typeof workspace; key: string; now: number }> = {}) => ({
  workspace,
  key: "question",
  now: AT,
  ...over,
});

/** Makes 1, 2, 3 … */
function counting() {
  let made = 0;
  return async () => {
    made += 1;
    return made;
  };
}

describe("what a matter came to", () => {
  it.each([
    ["is remembered until the second is over", place({ now: AT + 999 }), 1],
    ["is not in the next second", place({ now: AT + 1_000 }), 2],
    ["is not for another matter", place({ key: "other" }), 2],
    ["is not for another workspace", place({ workspace: freshWorkspace() }), 2],
  ])("%s", async (_, later, expected) => {
    const rulings = rulingsOfThisSecond(9, { joins: true });
    const make = counting();
    await rulings.once(place(), make).value;
    const again = rulings.once(later, make);
    expect(await again.value).toBe(expected);
    expect(again.isOwn).toBe(expected === 2);
  });

  it("is waited for by those who ask while it is made", async () => {
    const rulings = rulingsOfThisSecond(9, { joins: true });
    const gate = Promise.withResolvers<number>();
    const first = rulings.once(place(), () => gate.promise);
    const second = rulings.once(place(), () => Promise.reject(new Error("made twice")));
    gate.resolve(7);
    expect(await Promise.all([first.value, second.value])).toEqual([7, 7]);
  });

  it("is forgotten alone, or with all of its workspace, and one that began before a write is not kept", async () => {
    const rulings = rulingsOfThisSecond(9, { joins: true });
    const make = counting();
    const next = (over = {}) => rulings.once(place(over), make).value;
    expect([await next(), await next({ key: "other" })]).toEqual([1, 2]);
    rulings.forget(place());
    expect([await next(), await next({ key: "other" })]).toEqual([3, 2]);
    const gate = Promise.withResolvers<number>();
    const slow = rulings.once(place({ key: "slow" }), () => gate.promise).value;
    rulings.clear(workspace);
    gate.resolve(0);
    await slow;
    expect([await next({ key: "slow" }), await next({ key: "other" })]).toEqual([4, 5]);
  });

  it("is there for the next one, and not waited for, where requests may not wait for each other", async () => {
    const rulings = rulingsOfThisSecond(9, { joins: false });
    const gate = Promise.withResolvers<number>();
    const first = rulings.once(place(), () => gate.promise);
    expect(await rulings.once(place(), async () => 2).value).toBe(2);
    gate.resolve(1);
    expect(await first.value).toBe(1);
    expect(await rulings.once(place(), async () => 3).value).toBe(1);
  });

  it("that failed is nothing to remember", async () => {
    const rulings = rulingsOfThisSecond(9, { joins: true });
    await expect(rulings.once(place(), () => Promise.reject(new Error("no"))).value).rejects.toThrow("no");
    expect(await rulings.once(place(), async () => "yes").value).toBe("yes");
  });
});
