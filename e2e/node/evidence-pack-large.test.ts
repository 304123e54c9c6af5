import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { stretchOf } from "../a-past.ts";
import { packOf } from "../packed.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { command } from "../verifiers/command.ts";

const DECISIONS = 5_000;
/** All that the service may have for objects: a process that keeps more ends. */
const HEAP_MB = 64;

const folder = mkdtempSync(join(tmpdir(), "umpire-large-"));
const file = join(folder, "umpire.db");
let service: Service;

const COLUMNS = "workspace, seq, id, kind, at, agent, key_id, campaign_id, outcome, action_type, body, leaf_hash";

/** The newest decision again and again, each with an id of its own: what the service would have recorded for as many questions. */
function repeated(times: number): void {
  const database = new DatabaseSync(file);
  const last = database
    .prepare(`SELECT ${COLUMNS} FROM ledger WHERE kind = 'decision' ORDER BY seq DESC LIMIT 1`)
    .get();
  const { seq: from } = database.prepare("SELECT max(seq) AS seq FROM ledger WHERE workspace = 'default'").get() ?? {};
  const insert = database.prepare(`INSERT INTO ledger (${COLUMNS}) VALUES (${COLUMNS.replaceAll(/\w+/g, ":$&")})`);
  database.exec("BEGIN");
  for (let place = 1; place <= times; place += 1) {
    const id = `dec_${String(place).padStart(26, "0")}`;
    const body = String(last?.["body"]).replaceAll(String(last?.["id"]), id);
    const leaf_hash = createHash("sha256").update(`\0${body}`).digest("hex");
    insert.run({ ...last, seq: Number(from) + place, id, body, leaf_hash });
  }
  database.exec("COMMIT");
  database.close();
}

beforeAll(async () => {
  const first = await startService({ DATABASE_URL: `file:${file}` });
  await givenAccount(first);
  await givenCampaign(first, "a");
  await ask(first, "a", "should we increase budget?");
  await first.stop();
  repeated(DECISIONS - 1);
  const options = { NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}` };
  service = await startService({ DATABASE_URL: `file:${file}`, ...options });
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

it(
  "a pack of 5,000 decisions is made with less memory than its entries take, and stands",
  { timeout: 240_000 },
  async () => {
    const begun = performance.now();
    const pack = await packOf(service, stretchOf("2020-01-01", "2399-12-31"), folder);
    const tookMs = Math.round(performance.now() - begun);
    const entries =
      unzipSync(pack.bytes, { filter: ({ name }) => name === "entries.jsonl" })["entries.jsonl"]?.length ?? 0;
    console.info({ entries, zip: pack.bytes.length, tookMs });
    expect(entries).toBeGreaterThan(HEAP_MB * 2 ** 20);
    const { log_public_key: key } = (await call(service, "GET /.well-known/umpire")).body;
    const { status, out } = command("pack", pack.path, key);
    expect([status, out]).toEqual([0, expect.stringContaining(`proofs: ${DECISIONS}\n`)]);
  },
);
