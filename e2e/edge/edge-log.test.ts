import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stretchOf } from "../a-past.ts";
import { packOf } from "../packed.ts";
import { type Edge, startEdge } from "../running-edge.ts";
import { call } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { type Sqld, startSqld } from "../sqld.ts";
import { command } from "../verifiers/command.ts";
import { startWitness, type WitnessServer } from "../witness-server.ts";

/** The log on Workers: two keys that sign, a witness, tiles. Without the Durable Object, which need not be there. */

const folder = mkdtempSync(join(tmpdir(), "umpire-edge-log-"));
let sqld: Sqld;
let witness: WitnessServer;
let edge: Edge;

const seedOf = (letter: string): string => Buffer.alloc(32, letter).toString("base64");

beforeAll(async () => {
  sqld = await startSqld();
  witness = await startWitness("witness.example/w");
  edge = await startEdge(
    folder,
    {
      DATABASE_URL: sqld.url,
      UMPIRE_PLATFORM: "none",
      UMPIRE_LOG_KEY: `${seedOf("a")},${seedOf("b")}`,
      UMPIRE_WITNESSES: `${witness.key}@${witness.url}`,
    },
    { sequenced: false },
  );
});

afterAll(async () => {
  await edge?.stop();
  await sqld?.stop();
  await witness?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the log on the edge", () => {
  it("is signed with both keys, cosigned by cron, and in tiles", async () => {
    const { log_keys: keys } = (await call(edge, "GET /.well-known/umpire")).body;
    expect(keys).toHaveLength(2);
    witness.trusted.set("umpire.local/default", keys[1].public_key);
    await givenAccount(edge);
    await givenCampaign(edge, "c");
    const { body } = await ask(edge, "c", "should we increase budget?");
    expect(body.ledger.receipt.match(/^— /gm)).toHaveLength(2);
    await edge.cron();
    const note: string = (await call(edge, "GET /audit/checkpoint")).body;
    const lines = note.slice(note.lastIndexOf("\n\n") + 2, -1).split("\n");
    expect(lines).toHaveLength(3);
    expect(witness.hasSigned(note.slice(0, note.lastIndexOf("\n\n") + 1), lines[2] ?? "")).toBe(true);
    const size = Number(note.split("\n")[1]);
    const tile = await fetch(`${edge.url}/audit/tile/0/000.p/${size}`, {
      headers: { authorization: `Bearer ${edge.key}` },
    });
    expect([tile.status, (await tile.arrayBuffer()).byteLength]).toEqual([200, size * 32]);
  });

  it("is packed for an auditor as on Node, and our command takes the pack", async () => {
    const pack = await packOf(edge, stretchOf("2020-01-01", "2399-12-31"), folder);
    expect([pack.status, pack.type]).toEqual([200, "application/zip"]);
    const { log_public_key: key } = (await call(edge, "GET /.well-known/umpire")).body;
    const { status, out } = command("pack", pack.path, key);
    expect([status, out]).toEqual([0, expect.stringContaining("\nproofs: 1\n")]);
  });
});
