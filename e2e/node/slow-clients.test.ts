import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenCampaign } from "../scenario.ts";
import { dial, type Line } from "../socket.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-slow-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  await givenCampaign(service, "1");
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The head of a request, with a key and what is given. */
const head = (request: string, ...fields: readonly string[]): string =>
  [`${request} HTTP/1.1`, "host: localhost", `authorization: Bearer ${service.key}`, ...fields, "", ""].join("\r\n");

const JSON_TYPE = "content-type: application/json";
const ACCEPTS = "accept: application/json, text/event-stream";

/** Sends it and gives the first answer's status. */
async function statusOf(...parts: readonly string[]): Promise<number> {
  const line = await dial(service.url);
  for (const part of parts) line.send(part);
  const heard = await line.until(/^HTTP\/1\.1 \d{3}/);
  line.socket.destroy();
  return Number(heard.slice(9, 12));
}

const chunk = (length: number): string => `${length.toString(16)}\r\n${"x".repeat(length)}\r\n`;

describe("a client that is not well-behaved", () => {
  it("announces too much: refused before it has sent anything of it", async () => {
    expect(await statusOf(head("POST /decide", JSON_TYPE, "content-length: 65537"))).toBe(413);
  });

  it("sends too much without an end: refused when the limit is passed", async () => {
    const start = head("POST /decide", JSON_TYPE, "transfer-encoding: chunked");
    expect(await statusOf(start, chunk(65_536), chunk(1))).toBe(413);
  });

  it("sends up to the limit in chunks: read to its end", async () => {
    const start = head("POST /decide", JSON_TYPE, "transfer-encoding: chunked");
    expect(await statusOf(start, chunk(65_536), "0\r\n\r\n")).toBe(400);
  });

  it.each([
    ["a head of 31 KiB", 200, "x".repeat(31 * 1_024)],
    ["a head of 33 KiB", 431, "x".repeat(33 * 1_024)],
  ])("sends %s: %i", async (_, status, value) => {
    expect(await statusOf(head("GET /policy", `x-padding: ${value}`))).toBe(status);
  });

  it.each([
    ["no request at all", "HELLO\r\n\r\n"],
    ["two lengths", "POST /decide HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab"],
    [
      "a length and chunks",
      "POST /decide HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
    ["a negative length", "POST /decide HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n"],
    ["a field with NUL", "GET /policy HTTP/1.1\r\nhost: a\r\nx-a: \0\r\n\r\n"],
    ["no host", "GET /policy HTTP/1.1\r\n\r\n"],
  ])("sends %s: 400", async (_, text) => expect(await statusOf(text)).toBe(400));

  it("hides a second request in a body that is refused: it stays a body", async () => {
    const line = await dial(service.url);
    const hidden = head("GET /healthz");
    line.send(head("POST /decide", JSON_TYPE, "content-length: 65537"));
    await line.until(/"code":"body_too_large"/);
    line.send(hidden);
    line.send("x".repeat(65_537 - hidden.length));
    line.send(head("GET /readyz"));
    const heard = await line.until(/"status":"ready"/).catch((closed: unknown) => String(closed));
    expect(heard).not.toContain('"status":"ok"');
    line.socket.destroy();
  });

  it("goes away in the middle of a body: no fault, and nobody else notices", async () => {
    const line = await dial(service.url);
    line.send(head("POST /decide", JSON_TYPE, "content-length: 100"));
    line.send('{"campaign_id":');
    await new Promise((resolve) => line.socket.end(() => resolve(null)));
    line.socket.destroy();
    expect((await call(service, "GET /policy")).status).toBe(200);
  });
});

describe("a hundred clients that never finish", () => {
  it.each([
    ["their head", () => "POST /decide HTTP/1.1\r\nhost: a\r\n"],
    ["their body", () => `${head("POST /decide", JSON_TYPE, "content-length: 100")}{`],
    ["their chunks", () => `${head("POST /decide", JSON_TYPE, "transfer-encoding: chunked")}5\r\n{"cam\r\n`],
    [
      "their import",
      () => `${head("POST /campaigns/import", "content-type: text/csv", "transfer-encoding: chunked")}5\r\ncampa\r\n`,
    ],
    ["their message to /mcp", () => `${head("POST /mcp", JSON_TYPE, ACCEPTS, "content-length: 100")}{"jsonrpc":`],
  ])("%s keep nobody else waiting", async (_, begun) => {
    const lines = await Promise.all(Array.from({ length: 100 }, () => dial(service.url)));
    for (const line of lines) line.send(begun());
    const began = performance.now();
    const body = { campaign_id: "1", question: "should we increase budget?" };
    const replies = await Promise.all(Array.from({ length: 20 }, () => call(service, "POST /decide", { body })));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(performance.now() - began).toBeLessThan(5_000);
    for (const { socket } of lines) socket.destroy();
  });

  it("left no fault in the log", () => expect(service.output()).not.toContain("internal_error"));
});

describe("twenty clients that drip", () => {
  const STILL = "x".repeat(1_000);
  let strict: Service;

  beforeAll(async () => {
    strict = await startService({
      DATABASE_URL: `file:${folder}/strict.db`,
      UMPIRE_HEAD_TIMEOUT_S: "1",
      UMPIRE_REQUEST_TIMEOUT_S: "2",
    });
    await givenCampaign(strict, "1");
  });

  afterAll(async () => void (await strict.stop()));

  it.each([
    ["their head", () => "POST /decide HTTP/1.1\r\nhost: a\r\nx-slow: "],
    ["their body", () => head("POST /decide", JSON_TYPE, "content-length: 1000")],
    ["their import", () => head("POST /campaigns/import", "content-type: text/csv", "content-length: 1000")],
    ["their message to /mcp", () => head("POST /mcp", JSON_TYPE, ACCEPTS, "content-length: 1000")],
  ])("%s: 408, and nobody else waits", async (_, begun) => {
    const lines = await Promise.all(Array.from({ length: 20 }, () => dial(strict.url)));
    const dripping = lines.map((line) => dripped(line, begun(), STILL));
    const body = { campaign_id: "1", question: "should we increase budget?" };
    const replies = await Promise.all(Array.from({ length: 20 }, () => call(strict, "POST /decide", { body })));
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(await Promise.all(dripping))).toEqual(new Set(["HTTP/1.1 408"]));
  });

  it("left no fault in the log", () => expect(strict.output()).not.toContain("internal_error"));
});

/** Sends the start and then a byte at a time, until the other side has had enough; gives how its answer begins. */
async function dripped(line: Line, start: string, rest: string): Promise<string> {
  line.send(start);
  const bytes = rest[Symbol.iterator]();
  const drip = setInterval(() => line.send(bytes.next().value ?? ""), 200);
  const closed = new Promise((resolve) => line.socket.once("close", resolve));
  const heard = await line.until(/^HTTP\/1\.1 \d{3}/).finally(() => clearInterval(drip));
  await closed;
  return heard.slice(0, 12);
}
