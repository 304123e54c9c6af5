import { describe, expect, it } from "vitest";
import { keyed, opened } from "../testing/keyed.ts";
import { proposal } from "../testing/every-write.ts";
import { IDEMPOTENCY_KEY_FORM, idempotencyKeyOf } from "./idempotency-key.ts";

const POST = { method: "post" } as const;
const keyIn = (field: string) => idempotencyKeyOf(field, POST);

describe("the field Idempotency-Key", () => {
  it.each([
    ['"8e03978e-40d5-43dd-bc93-6894a57f9324"', "8e03978e-40d5-43dd-bc93-6894a57f9324"],
    ["8e03978e-40d5-43dd-bc93-6894a57f9324", "8e03978e-40d5-43dd-bc93-6894a57f9324"],
    ['"with spaces, and more"', "with spaces, and more"],
    ['"a \\"quoted\\" and a \\\\"', 'a "quoted" and a \\'],
    ["order:17/line=2;v=1", "order:17/line=2;v=1"],
    ["a", "a"],
    ["x".repeat(255), "x".repeat(255)],
    [`"${"x".repeat(255)}"`, "x".repeat(255)],
    [`"${'\\"'.repeat(255)}"`, '"'.repeat(255)],
  ])("%s is %s", (field, key) => {
    expect(keyIn(field)).toEqual({ ok: true, value: key });
    expect(field).toMatch(IDEMPOTENCY_KEY_FORM);
  });

  it.each([
    ["nothing", ""],
    ["nothing in quotes", '""'],
    ["too many characters", "x".repeat(256)],
    ["too many characters in quotes", `"${"x".repeat(256)}"`],
    ["half a quote", '"abc'],
    ["a quote in the middle", 'a"b'],
    ["a parameter after the quotes", '"abc";v=1'],
    ["two fields that were joined", "abc, abc"],
    ["a list without a space", "abc,abc"],
    ["two in quotes", '"a", "b"'],
    ["a backslash", "a\\b"],
    ["an escape that is none", '"a\\nb"'],
    ["a space", "a b"],
    ["a tab", "a\tb"],
    ["a control character", "a\u0001b"],
    ["a control character in quotes", '"a\u007f"'],
    ["a NUL", "a\u0000"],
    ["what is not ASCII", "ключ"],
    ["what is not ASCII, in quotes", '"clé"'],
    ["a byte sequence", ":YQ==:\u00a0"],
  ])("with %s is refused", (_, field) => {
    expect(keyIn(field)).toMatchObject({ ok: false, failure: { code: "idempotency_key_malformed" } });
    expect(field).not.toMatch(IDEMPOTENCY_KEY_FORM);
  });

  it("may be left out, and says nothing when something is read", () => {
    expect(idempotencyKeyOf(undefined, POST)).toEqual({ ok: true, value: null });
    expect(idempotencyKeyOf("", { method: "get" })).toEqual({ ok: true, value: null });
  });

  it("is looked at after the key of the caller and their scope, and before the body", async () => {
    const { house } = await opened();
    const headers = keyed("");
    const codeOf = async (key: keyof typeof house.keys, body: unknown) =>
      JSON.parse((await house.send(key, "POST /judge", { body, headers })).text).code;
    expect(await codeOf("agent", "{")).toBe("idempotency_key_malformed");
    const stranger = { ...house.keys, agent: "ump_nobody" };
    const { house: other } = await opened();
    Object.assign(other.keys, stranger);
    const told = await other.send("agent", "POST /judge", { body: proposal(11_000), headers });
    expect(JSON.parse(told.text).code).toBe("unauthenticated");
  });
});
