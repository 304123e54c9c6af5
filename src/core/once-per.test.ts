import { describe, expect, it } from "vitest";
import { oncePer, oncePerFew } from "./once-per.ts";

/** A computation that tells how often it was asked. */
function counting<K>(): { readonly compute: (key: K) => string; readonly asked: readonly K[] } {
  const asked: K[] = [];
  return { asked, compute: (key) => `${asked.push(key)}.` };
}

describe("once per object", () => {
  it("computes again for another object, however equal", () => {
    const { compute, asked } = counting<object>();
    const once = oncePer(compute);
    const [one, other] = [{ a: 1 }, { a: 1 }];
    expect([once(one), once(one), once(other), once(one)]).toEqual(["1.", "1.", "2.", "1."]);
    expect(asked).toHaveLength(2);
  });

  it("keeps undefined and null as answers", () => {
    let asked = 0;
    const once = oncePer<object, null | undefined>(() => {
      asked += 1;
      return asked === 1 ? undefined : null;
    });
    const key = {};
    expect([once(key), once(key)]).toEqual([undefined, undefined]);
  });
});

describe("once per name", () => {
  it("computes once while there are at most so many", () => {
    const { compute, asked } = counting<string>();
    const once = oncePerFew(2, compute);
    expect(["a", "b", "a", "b"].map(once)).toEqual(["1.", "2.", "1.", "2."]);
    expect(asked).toEqual(["a", "b"]);
  });

  it("never holds more than that, and answers all the same", () => {
    const { compute, asked } = counting<number>();
    const once = oncePerFew(2, compute);
    expect([1, 2, 3, 3, 1].map(once)).toEqual(["1.", "2.", "3.", "3.", "4."]);
    expect(asked).toEqual([1, 2, 3, 1]);
  });

  it("remembers nothing that was thrown", () => {
    let asked = 0;
    const once = oncePerFew(2, (name: string) => {
      asked += 1;
      if (asked === 1) throw new Error(name);
      return name;
    });
    expect(() => once("a")).toThrow("a");
    expect(once("a")).toBe("a");
  });
});
