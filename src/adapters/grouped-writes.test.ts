import { describe, expect, it } from "vitest";
import { DatabaseError, type Rows, type Statement } from "./database.ts";
import { groupedWrites } from "./grouped-writes.ts";

const insert = (n: number): readonly Statement[] => [
  { sql: "INSERT", args: [n] },
  { sql: "SELECT", args: [n] },
];

/** Gives each statement's own argument back as its row; refuses a transaction with an argument of `refusals`. */
function database(refusals: Readonly<Record<number, DatabaseError>> = {}) {
  const transactions: number[][] = [];
  const write = async (statements: readonly Statement[]): Promise<readonly Rows[]> => {
    const numbers = statements.map(({ args }) => Number(args[0]));
    transactions.push([...new Set(numbers)]);
    await Promise.resolve();
    for (const n of numbers) if (refusals[n]) throw refusals[n];
    return numbers.map((n) => [{ n }]);
  };
  return { write, transactions };
}

const unique = new DatabaseError("unique", new Error("UNIQUE"));
const unavailable = new DatabaseError("unavailable", new Error("gone"));
const settledOf = (write: (statements: readonly Statement[]) => Promise<readonly Rows[]>, numbers: readonly number[]) =>
  Promise.all(numbers.map((n) => write(insert(n)).catch((error: unknown) => error)));

describe("groupedWrites", () => {
  it("takes what arrived while one transaction ran into the next, and gives each its own rows", async () => {
    const { write, transactions } = database();
    const rows = await settledOf(groupedWrites(write, Infinity), [1, 2, 3]);
    expect(rows).toEqual([1, 2, 3].map((n) => [[{ n }], [{ n }]]));
    expect(transactions).toEqual([[1], [2, 3]]);
  });

  it("does not take more than 32 into one transaction", async () => {
    const { write, transactions } = database();
    await settledOf(
      groupedWrites(write, Infinity),
      Array.from({ length: 34 }, (_, n) => n),
    );
    expect(transactions.map(({ length }) => length)).toEqual([1, 32, 1]);
  });

  it("lets none suffer for another that is refused", async () => {
    const { write, transactions } = database({ 3: unique });
    const rows = await settledOf(groupedWrites(write, Infinity), [1, 2, 3, 4]);
    expect(rows).toEqual([[[{ n: 1 }], [{ n: 1 }]], [[{ n: 2 }], [{ n: 2 }]], unique, [[{ n: 4 }], [{ n: 4 }]]]);
    expect(transactions).toEqual([[1], [2, 3, 4], [2], [3], [4]]);
  });

  it("sends nothing again when the answer may only have been lost", async () => {
    const { write, transactions } = database({ 3: unavailable });
    const rows = await settledOf(groupedWrites(write, Infinity), [1, 2, 3]);
    expect(rows.slice(1)).toEqual([unavailable, unavailable]);
    expect(transactions).toEqual([[1], [2, 3]]);
  });

  it("goes on after a failure", async () => {
    const { write } = database({ 1: unavailable });
    const grouped = groupedWrites(write, Infinity);
    expect(await settledOf(grouped, [1])).toEqual([unavailable]);
    expect(await settledOf(grouped, [2])).toEqual([[[{ n: 2 }], [{ n: 2 }]]]);
  });

  it("refuses unsent what has waited for too long", async () => {
    const { write, transactions } = database();
    const [late] = await settledOf(groupedWrites(write, -1), [1]);
    expect(late).toMatchObject({ reason: "unsent" });
    expect(transactions).toEqual([]);
  });
});
