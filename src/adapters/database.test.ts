import { describe, expect, it } from "vitest";
import { type Argument, assertBindable, DatabaseError, rowsAt, toDatabaseError } from "./database.ts";

describe("assertBindable", () => {
  it.each([0, -1, 0.1, Number.MAX_SAFE_INTEGER, "", "é🎯\n", null])("lets %j through", (arg) => {
    expect(() => assertBindable({ sql: "SELECT ?", args: [arg] })).not.toThrow();
  });

  it.each([
    ["NaN, which would be stored as NULL", Number.NaN],
    ["an infinity", Number.POSITIVE_INFINITY],
    ["text that the driver would cut at NUL", "before\0after"],
    ["a boolean, which would end the process", true],
    ["undefined", undefined],
    ["an object", {}],
    ["a bigint", 1n],
  ])("throws for %s", (_, arg) => {
    // Safe because the test is about what the type does not allow.
    const args = [arg] as unknown as Argument[];
    expect(() => assertBindable({ sql: "SELECT ?", args })).toThrow(TypeError);
  });
});

describe("toDatabaseError", () => {
  it.each([
    ["UNIQUE constraint failed: policies.workspace, policies.version", "unique"],
    ["SQLITE_CONSTRAINT: SQLite error: UNIQUE constraint failed: api_keys.hash", "unique"],
    ["NOT NULL constraint failed: ledger.body", "refused"],
    ["ledger: what is recorded is never changed", "refused"],
    ["cannot store TEXT value in INTEGER column ledger.at", "refused"],
    ["no such table: ledger", "refused"],
    ["malformed JSON", "refused"],
    ["database is locked", "unavailable"],
    ["disk I/O error", "unavailable"],
    ["The operation was aborted due to timeout", "unavailable"],
    ["fetch failed", "unavailable"],
  ] as const)("takes %j for %s", (message, reason) => {
    const cause = new Error(message);
    expect(toDatabaseError(cause)).toMatchObject({ reason, message, cause });
  });

  it("says what the error came of", () => {
    const refused = new Error("connect ECONNREFUSED 127.0.0.1:8080");
    const fetched = new Error("fetch failed", { cause: new Error("fetch failed", { cause: refused }) });
    expect(toDatabaseError(fetched).message).toBe("fetch failed: connect ECONNREFUSED 127.0.0.1:8080");
  });

  it("keeps one that it made", () => {
    const error = new DatabaseError("unique", new Error("UNIQUE"));
    expect(toDatabaseError(error)).toBe(error);
  });
});

describe("rowsAt", () => {
  it("throws for a statement that was not in the batch", () => {
    expect(() => rowsAt([[]], 1)).toThrow("no statement 1");
  });
});
