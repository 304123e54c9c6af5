import { describe, expect, it } from "vitest";
import { storeKey } from "../testing/a-key.ts";
import { type Ask, askOf, bearer } from "../testing/http.ts";
import { fakeWorld } from "../testing/world.ts";
import { LONGEST_FIELD } from "./field-length.ts";

const KEY = bearer("ump_good");

const READ: Ask = { path: "/policy", headers: KEY };
const OPEN: Ask = { path: "/llms.txt" };
const WRITE: Ask = {
  path: "/decisions/preview",
  method: "POST",
  headers: { ...KEY, "content-type": "application/json" },
  body: '{"campaign_id":"123","question":"should we increase budget?"}',
};

/** What comes of it with a field of so many characters. */
async function answered(ask: Ask, name: string, length: number) {
  const world = fakeWorld();
  storeKey(world, "ump_good");
  const response = await askOf(world)({ ...ask, headers: { ...ask.headers, [name]: "x".repeat(length) } });
  return { status: response.status, text: await response.text() };
}

describe.each([
  ["If-None-Match", READ, 200],
  ["If-None-Match", OPEN, 200],
  ["If-Match", WRITE, 404],
  ["Cache-Control", WRITE, 404],
  ["Prefer", WRITE, 404],
])("the field %s", (name, ask, status) => {
  it("is read up to the length that the contract says", async () => {
    expect((await answered(ask, name, LONGEST_FIELD)).status).toBe(status);
  });

  it("is refused by its name beyond it", async () => {
    const { status: refused, text } = await answered(ask, name, LONGEST_FIELD + 1);
    expect(refused).toBe(422);
    expect(JSON.parse(text)).toMatchObject({
      code: "invalid_request",
      errors: [{ pointer: `header/${name}`, detail: "must have at most 8192 characters" }],
    });
  });
});
