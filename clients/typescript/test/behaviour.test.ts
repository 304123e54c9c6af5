import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as client from "../src/index.ts";
import { readCases } from "../../behaviour/cases.ts";
import { startBehaviourServer } from "../../behaviour/server.ts";
import { judged } from "./judged.ts";

/** The table that all clients keep to; none of it is left out. */

const CASES = readCases();
let server: Awaited<ReturnType<typeof startBehaviourServer>>;

beforeAll(async () => {
  server = await startBehaviourServer();
});
afterAll(() => server.stop());

describe.concurrent("the TypeScript client behaves as the table says", () => {
  it.for(CASES)("$group: $name", async (one) => {
    expect(await judged(client, one, server.url)).toEqual([]);
  });
});
