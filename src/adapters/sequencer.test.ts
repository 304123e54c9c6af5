import { describe, expect, it } from "vitest";
import { type Database, DatabaseError } from "./database.ts";
import { sequenced, type Sequencers } from "./sequencer.ts";

const ONE = [{ sql: "SELECT ?", args: [1] }];

/** A database that only says that it was asked. */
const direct: Database = {
  read: async () => [[{ read: 1 }]],
  write: async () => [[{ direct: 1 }]],
  close: () => undefined,
};

const answering = (answer: (lane: unknown, body: unknown) => Promise<Response>): Sequencers => ({
  idFromName: (name) => name,
  get: (lane) => ({ fetch: (_, { body }) => answer(lane, JSON.parse(String(body))) }),
});

describe("a database behind sequencers", () => {
  it("sends what belongs to a workspace to its sequencer, and the rest as before", async () => {
    const seen: unknown[] = [];
    const database = sequenced(
      direct,
      answering(async (lane, body) => {
        seen.push([lane, body]);
        return Response.json({ rows: [[{ one: 1 }]] });
      }),
    );
    expect(await database.write(ONE, "acme")).toEqual([[{ one: 1 }]]);
    expect(await database.write(ONE)).toEqual([[{ direct: 1 }]]);
    expect(await database.read(ONE)).toEqual([[{ read: 1 }]]);
    expect(seen).toEqual([["acme", ONE]]);
  });

  it.each(["unique", "refused", "unavailable", "unsent"] as const)("tells the failure %s as it is", async (reason) => {
    const database = sequenced(
      direct,
      answering(async () => Response.json({ reason, message: "UNIQUE constraint failed" })),
    );
    await expect(database.write(ONE, "acme")).rejects.toMatchObject({ reason, message: "UNIQUE constraint failed" });
  });

  it.each([
    ["that is away", () => Promise.reject(new Error("overloaded"))],
    ["that answers with something else", async () => new Response("no JSON")],
  ])("of one %s, nobody knows whether it was written", async (_, answer) => {
    const failed = sequenced(direct, answering(answer)).write(ONE, "acme");
    await expect(failed).rejects.toBeInstanceOf(DatabaseError);
    await expect(failed).rejects.toMatchObject({ reason: "unavailable" });
  });
});
