import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "../core/result.ts";
import { JSON_MAX_BYTES, type Operation, type Upload } from "../operations/operation.ts";
import { BodyRefused, readBody, refuseAnnounced } from "./body.ts";

const json: Operation = {
  name: "test",
  method: "post",
  path: "/test",
  scope: "policy:read",
  summary: "",
  description: "",
  body: z.unknown(),
  response: z.unknown(),
  failures: [],
  run: async () => ok({ view: null }),
};
const upload: Operation = { ...json, upload: ["text/csv"], maxBytes: 10 };

type Fields = Readonly<Record<string, string>>;

const requestOf = (body: string | Uint8Array<ArrayBuffer> | ReadableStream, headers: Fields = {}): Request =>
  new Request("http://test/", { method: "POST", body, headers, duplex: "half" } as RequestInit);

const typed = (type: string) => ({ "content-type": type });
const JSON_TYPE = typed("application/json");
const bytes = (...values: readonly number[]) => new Uint8Array(values);
const textOf = (length: number): string => `"${"x".repeat(length - 2)}"`;

const codeOf = async (request: Request, operation: Operation = json): Promise<string> => {
  const read = await readBody(request, operation);
  return read.ok ? "ok" : read.failure.code;
};

/** A connection that is lost. */
const broken = () => new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });

describe("a JSON body", () => {
  it.each([
    ["application/json", "ok"],
    ["Application/JSON; charset=UTF-8", "ok"],
    ["application/merge-patch+json", "ok"],
    ["application/json; charset=latin1", "unsupported_media_type"],
    ["text/plain", "unsupported_media_type"],
    ["application/jsonp", "unsupported_media_type"],
    ["application/x-www-form-urlencoded", "unsupported_media_type"],
  ])("of type %s: %s", async (type, code) => expect(await codeOf(requestOf("{}", typed(type)))).toBe(code));

  it("needs no type, when its bytes come without one", async () => {
    expect(await codeOf(requestOf(bytes(0x7b, 0x7d)))).toBe("ok");
  });

  it("with a content coding is not read", async () => {
    expect(await codeOf(requestOf("{}", { ...JSON_TYPE, "content-encoding": "gzip" }))).toBe("unsupported_media_type");
    expect(await codeOf(requestOf("{}", { ...JSON_TYPE, "content-encoding": "identity" }))).toBe("ok");
  });

  it.each([
    [JSON_MAX_BYTES, "ok"],
    [JSON_MAX_BYTES + 1, "body_too_large"],
  ])("of %i bytes: %s", async (length, code) => {
    expect(await codeOf(requestOf(textOf(length), JSON_TYPE))).toBe(code);
    expect(refuseAnnounced(requestOf("{}", { "content-length": String(length) }), json)?.code ?? "ok").toBe(code);
  });

  it("that is longer than it announced is still refused", async () => {
    const lying = { ...JSON_TYPE, "content-length": "2" };
    expect(await codeOf(requestOf(textOf(JSON_MAX_BYTES + 1), lying))).toBe("body_too_large");
    expect(await codeOf(requestOf("{}", lying))).toBe("ok");
    expect(await codeOf(requestOf("{}", { ...JSON_TYPE, "content-length": "1e1" }))).toBe("ok");
  });

  it("counts bytes, not characters", async () => {
    expect(await codeOf(requestOf(`"${"é".repeat(JSON_MAX_BYTES / 2)}"`, JSON_TYPE))).toBe("body_too_large");
  });

  it.each([
    ["an empty one", bytes()],
    ["a lone continuation byte", bytes(0x22, 0x80, 0x22)],
    ["a character cut in half", bytes(0x22, 0xc3)],
    ["a byte order mark", bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d)],
    ["UTF-16", bytes(0x7b, 0x00, 0x7d, 0x00)],
  ])("cannot be %s", async (_, body) => expect(await codeOf(requestOf(body, JSON_TYPE))).toBe("malformed_body"));

  it("that breaks off is refused, not a fault", async () => {
    expect(await codeOf(requestOf(broken(), JSON_TYPE))).toBe("malformed_body");
    expect(await codeOf(requestOf(broken(), { ...JSON_TYPE, "content-length": "9" }))).toBe("malformed_body");
  });

  it("is not looked at where none is expected", async () => {
    const { body: _, ...bodiless } = json;
    expect(await codeOf(requestOf("\0", typed("text/plain")), bodiless)).toBe("ok");
    expect(refuseAnnounced(requestOf("", { "content-length": "99999999" }), bodiless)).toBeNull();
  });
});

const uploaded = async (request: Request): Promise<string> => {
  const opened = await readBody(request, upload);
  if (!opened.ok) return opened.failure.code;
  const parts: string[] = [];
  // Safe because the operation above takes an upload.
  for await (const part of (opened.value as Upload).chunks) parts.push(part);
  return parts.join("");
};

describe("an upload", () => {
  it("comes as text, characters whole however the bytes are cut", async () => {
    const cut = new ReadableStream({
      start(controller) {
        for (const byte of new TextEncoder().encode("a,é\n")) controller.enqueue(bytes(byte));
        controller.close();
      },
    });
    expect(await uploaded(requestOf(cut, typed("text/csv; charset=utf-8")))).toBe("a,é\n");
  });

  it.each(["application/json", "text/plain"])("of type %s is refused", async (type) => {
    expect(await uploaded(requestOf("x", typed(type)))).toBe("unsupported_media_type");
  });

  it("without a type is refused, because nobody can say what it is", async () => {
    expect(await uploaded(requestOf(bytes(0x61)))).toBe("unsupported_media_type");
  });

  it.each([
    ["beyond its limit", "x".repeat(11), "body_too_large"],
    ["that is not UTF-8", bytes(0xff), "malformed_body"],
  ])("%s ends the reading", async (_, body, code) => {
    await expect(uploaded(requestOf(body, typed("text/csv")))).rejects.toMatchObject({ failure: { code } });
    await expect(uploaded(requestOf(body, typed("text/csv")))).rejects.toBeInstanceOf(BodyRefused);
  });

  it("that breaks off ends the reading", async () => {
    await expect(uploaded(requestOf(broken(), typed("text/csv")))).rejects.toMatchObject({
      failure: { code: "malformed_body" },
    });
  });

  it("at its limit is read", async () =>
    expect(await uploaded(requestOf("x".repeat(10), typed("text/csv")))).toHaveLength(10));
});
