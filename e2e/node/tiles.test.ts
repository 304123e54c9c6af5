import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { givenCampaign } from "../scenario.ts";

/** A log in tiles, as a monitor reads it that knows the specification and nothing of Umpire. */

const folder = mkdtempSync(join(tmpdir(), "umpire-tiles-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}` });
  for (let place = 0; place < 300; place += 1) await givenCampaign(service, `c-${place}`, { days: 0 });
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

/** RFC 6962, 2.1, over leaf hashes. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] ?? Buffer.of();
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return sha256(Buffer.of(1), rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)));
}

async function tile(path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
  const answer = await fetch(`${service.url}/audit/tile/${path}`, {
    headers: { authorization: `Bearer ${service.key}` },
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const hashesOf = (bytes: Buffer): readonly Buffer[] =>
  Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));

function entriesOf(bundle: Buffer): readonly Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at < bundle.length; at += 2 + bundle.readUInt16BE(at))
    entries.push(bundle.subarray(at + 2, at + 2 + bundle.readUInt16BE(at)));
  return entries;
}

/** Size and root of the newest checkpoint. */
async function checkpoint(): Promise<{ size: number; root: string }> {
  const [, size, root = ""] = (await call(service, "GET /audit/checkpoint")).body.split("\n");
  return { size: Number(size), root };
}

describe("the tiles", () => {
  it("are the whole log: its root and every entry, without anything else of the service", async () => {
    const { size, root } = await checkpoint();
    expect(size).toBeGreaterThan(300);
    const [full, partial] = [await tile("0/000"), await tile(`0/001.p/${size - 256}`)];
    expect([full.bytes.length, partial.bytes.length]).toEqual([8_192, (size - 256) * 32]);
    const leaves = [...hashesOf(full.bytes), ...hashesOf(partial.bytes)];
    expect(rootOf(leaves).toString("base64")).toBe(root);
    expect((await tile("1/000.p/1")).bytes).toEqual(rootOf(leaves.slice(0, 256)));
    const bundles = [await tile("entries/000"), await tile(`entries/001.p/${size - 256}`)];
    const entries = bundles.flatMap(({ bytes }) => entriesOf(bytes));
    expect(entries.map((entry) => sha256(Buffer.of(0), entry))).toEqual(leaves);
    const { data } = (await call(service, "GET /audit/records?limit=200")).body;
    expect(entries.slice(0, 200).map(String)).toEqual(data.map(({ body }: { body: string }) => body));
  });

  it("may be kept for ever, by the one who asked", async () => {
    for (const path of ["0/000", "entries/000", "1/000.p/1"]) {
      const { status, headers } = await tile(path);
      expect([status, headers.get("content-type"), headers.get("cache-control"), headers.get("vary")]).toEqual([
        200,
        "application/octet-stream",
        "private, max-age=31536000, immutable",
        "Authorization",
      ]);
    }
  });

  it("are there only as far as the last checkpoint goes", async () => {
    const { size } = await checkpoint();
    for (const path of [
      "0/001",
      `0/001.p/${size - 255}`,
      "0/x001/000",
      "1/000",
      "1/000.p/2",
      "2/000.p/1",
      "entries/001",
    ]) {
      const { status, headers, bytes } = await tile(path);
      expect([path, status, headers.get("cache-control")]).toEqual([path, 404, "no-store"]);
      expect(JSON.parse(bytes.toString())).toMatchObject({
        code: "tile_not_found",
        detail: expect.stringContaining(`${size} entries`),
      });
    }
  });

  it.each(["0/0", "64/000", "00/000", "x/000", "0/000.p/256", "entries/1", "0/x000/000"])(
    "have no path %s",
    async (path) => {
      const { status, bytes } = await tile(path);
      expect([status, JSON.parse(bytes.toString()).code]).toEqual([422, "invalid_request"]);
    },
  );

  it("are for those who may audit", async () => {
    const made = await call(service, "POST /keys", {
      body: { name: "crm", kind: "service", scopes: ["decisions:read"] },
    });
    for (const path of ["0/000", "entries/000"])
      expect((await call({ ...service, key: made.body.key }, `GET /audit/tile/${path}`)).body.code).toBe(
        "scope_missing",
      );
  });
});

describe("what an entry of the log cannot hold", () => {
  it("is refused, and nothing of it is done", async () => {
    const before = await call(service, "GET /policy");
    const { size } = await checkpoint();
    const bodyOf = (count: number): string => {
      const agents = Array.from({ length: count }, (_, place) => [`agent ${place}`, { precedence: 1, actions: null }]);
      return JSON.stringify({ ...before.body.document, agents: Object.fromEntries(agents) });
    };
    let count = 1_000;
    while (bodyOf(count + 1).length <= 65_536) count += 1;
    const body = bodyOf(count);
    const refused = await call(service, "PUT /policy", { body, headers: { "if-match": "*" } });
    expect([refused.status, refused.body.code]).toEqual([413, "body_too_large"]);
    expect(refused.body.detail).toMatch(/65,535.*Nothing was done/);
    expect((await call(service, "GET /policy")).body).toEqual(before.body);
    expect((await checkpoint()).size).toBe(size);
    expect(service.output()).toContain('"event":"entry_too_large"');
  });
});
