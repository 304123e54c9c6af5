import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packReport } from "../../scripts/verify/pack.ts";
import { fromBase64 } from "../../src/core/tlog/base64.ts";
import { aPast, ENTRIES, FIRST_HALF, type Past, stretchOf } from "../a-past.ts";
import type { Who } from "../change-log.ts";
import { linesIn, type Pack, packOf, withFlipped, zipOf } from "../packed.ts";
import { call } from "../running-umpire.ts";
import { command } from "../verifiers/command.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-tampered-"));
let past: Past;
let pack: Pack;
let files: Readonly<Record<string, Buffer>>;

beforeAll(async () => {
  past = await aPast(folder);
  pack = await packOf(past.service, stretchOf(past.from, past.to), folder);
  const opened = Object.entries(unzipSync(pack.bytes));
  files = Object.fromEntries(opened.map(([name, bytes]) => [name, Buffer.from(bytes)]));
});

afterAll(async () => {
  await past.service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const trust = () => ({ keys: [fromBase64(past.key) ?? new Uint8Array()], origin: null });

/** Everything that is wrong with it, a line each. */
function faultsOf(zip: Buffer): string {
  const { integrity, completeness } = packReport(zip, trust());
  return [...integrity, ...(completeness ?? [])].join("\n");
}

const found = (changed: Readonly<Record<string, Buffer>>): string => faultsOf(zipOf(changed));

const isRefused = (zip: Buffer): boolean => {
  try {
    return faultsOf(zip) !== "";
  } catch {
    return true;
  }
};

const sizeOf = async (who: Who): Promise<number> =>
  Number((await call(who, "GET /audit/checkpoint")).body.split("\n")[1]);

describe("an evidence pack", () => {
  it("is refused with one byte of any file changed, and the file is named", () => {
    expect(found(files)).toBe("");
    expect(Object.keys(files).length).toBeGreaterThan(15);
    for (const [name, bytes] of Object.entries(files))
      for (const at of [0, 1, bytes.length >> 2, bytes.length >> 1, bytes.length - 2, bytes.length - 1]) {
        const faults = found(withFlipped(files, name, at));
        expect([name, at, faults.includes(`${name}: `)]).toEqual([name, at, true]);
      }
  });

  it("is refused without any one of its files, and with one more", () => {
    for (const name of Object.keys(files)) {
      const rest = Object.fromEntries(Object.entries(files).filter(([one]) => one !== name));
      expect([name, found(rest).includes(`${name}: `)]).toEqual([name, true]);
    }
    expect(found({ ...files, "more.txt": Buffer.from("x") })).toContain("more.txt: the manifest does not name it");
  });

  it("is refused by what is in it too, whatever its manifest says", () => {
    const replaced = (name: string, one: string, other: string) =>
      found({ ...files, [name]: Buffer.from((files[name]?.toString() ?? "").replace(one, other)) });
    const lines = linesIn(files["entries.jsonl"]).map((line) => `${line}\n`);
    const without = (place: number) =>
      found({ ...files, "entries.jsonl": Buffer.from(lines.toSpliced(place, 1).join("")) });
    expect(without(2)).toMatch(/entries\.jsonl: entry \d+: sequence \d+ stands in its place/);
    expect(without(lines.length - 1)).toContain(
      `entries.jsonl: there are ${ENTRIES - 1} entries in place of ${ENTRIES}`,
    );
    expect(replaced("approvals.jsonl", '"approve"', '"reject"')).toContain(
      "approvals.jsonl: it is not what the entries say",
    );
    expect(replaced("changes.jsonl", '"maria"', '"mario"')).toContain("changes.jsonl: it is not what the entries say");
    expect(replaced("policies/v4.json", '"live"', '"shadow"')).toContain(
      "policies/v4.json: its SHA-256 is not the digest in policies.json",
    );
    expect(replaced("README.txt", "default", "another")).toContain("README.txt: it does not describe this pack");
    expect(replaced("verification.json", '"ok":true', '"ok":false')).toContain(
      "verification.json: it is not what is found now",
    );
  });

  it("with any one byte of the archive changed is refused, or holds the same files", () => {
    const step = Math.ceil(pack.bytes.length / 150);
    for (let at = 0; at < pack.bytes.length; at += step) {
      const changed = Buffer.from(pack.bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      // What may change are times and flags of ZIP, which are no part of a file.
      const isSame = () => zipOf(unzipSync(changed)).equals(zipOf(files));
      expect([at, isRefused(changed) || isSame()]).toEqual([at, true]);
    }
  });

  it("that is cut is no archive", () => {
    writeFileSync(join(folder, "cut.zip"), pack.bytes.subarray(0, -30));
    const { status, err } = command("pack", join(folder, "cut.zip"), past.key);
    expect([status, err]).toEqual([2, "It is no whole ZIP archive: the directory at its end is missing.\n"]);
    expect(command("pack", join(folder, "no.zip")).status).toBe(2);
  });

  const everything = stretchOf("2020-01-01", "2399-12-31");
  it.each([
    ["a part of a stretch", () => stretchOf(past.from, past.middle), FIRST_HALF],
    ["the rest of it", () => stretchOf(past.middle, past.to), ENTRIES - FIRST_HALF],
    ["nothing, before anything was", () => stretchOf("2020-01-01", "2020-01-31"), 0],
    ["nothing, in what is to come", () => stretchOf("2399-01-01", "2399-01-01"), 0],
  ])("of %s is whole too", async (_, stretch, entries) => {
    const { integrity, completeness, facts } = packReport(
      (await packOf(past.service, stretch(), folder, "part")).bytes,
      trust(),
    );
    expect([integrity, completeness, facts["entries"]]).toEqual([[], [], entries]);
  });

  it("of all days is of all entries, of one's own workspace", async () => {
    for (const [who, workspace] of [
      [past.service, "default"],
      [past.eve, "othercorp"],
    ] as const) {
      const all = await packOf(who, everything, folder, workspace);
      const { integrity, facts } = packReport(all.bytes, trust());
      expect([integrity, facts["workspace"], facts["entries"]]).toEqual([[], workspace, await sizeOf(who)]);
    }
  });
});

describe("an evidence pack is refused", () => {
  it.each([
    ["", ["query/from is required", "query/to is required"]],
    ["from=2026-11-01", ["query/to is required"]],
    ["from=yesterday&to=2026-11-01", ["query/from must be a day such as 2026-11-01, or an RFC 3339 instant"]],
    ["from=2026-02-30&to=2026-11-01", ["query/from must be a day"]],
    ["from=2026-11-02&to=2026-11-01", ["query/to must be later than `from`"]],
    ["from=2026-11-01T00:00:00Z&to=2026-11-01T00:00:00Z", ["query/to must be later than `from`"]],
    ["from=2026-11-01&to=2026-11-02&from=2026-11-01", ["query/from is given more than once"]],
    ["from=2026-11-01&to=2026-11-02&until=x", ["query/until is not a known field"]],
  ])("with %s", async (query, details) => {
    const { status, body } = await call(past.service, `GET /audit/evidence-pack?${query}`);
    expect([status, body.code]).toEqual([422, "invalid_request"]);
    const said = body.errors.map(({ pointer, detail }: Record<string, string>) => `${pointer} ${detail}`);
    for (const [place, detail] of details.entries()) expect(said[place]).toContain(detail);
  });

  it("to whoever may not read the audit log", async () => {
    const path = `GET /audit/evidence-pack?${stretchOf(past.from, past.to)}`;
    const order = { name: "blind", kind: "service", scopes: ["decisions:read"] };
    const made = await call(past.service, "POST /keys", { body: order });
    const { status, body } = await call({ url: past.service.url, key: made.body.key }, path);
    expect([status, body.code]).toEqual([403, "scope_missing"]);
    expect((await call({ url: past.service.url, key: "" }, path)).status).toBe(401);
  });
});
