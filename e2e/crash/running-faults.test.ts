import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { isSignedBy } from "../../src/adapters/notary.ts";
import { fromBase64 } from "../../src/core/tlog/base64.ts";
import { examine, type ExportedRecord } from "../../src/core/tlog/examine.ts";
import { parseCheckpoint } from "../../src/core/tlog/note.ts";
import { zeroNotary } from "../../src/testing/memory-trees.ts";
import { call, type Reply, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { attached, canAttach, type Fault, named } from "./strace.ts";

/** The whole service, whose disk fails it while it decides. */

const CALLERS = 4;
const BEFORE = 30;
const AFTER = 20;
/** Of each caller, so that a disk that does not fail ends the test. */
const MOST_CALLS = 2_000;

const FAULTS: readonly Fault[] = [
  { calls: "fsync,fdatasync", does: "error=EIO", when: "1+" },
  { calls: "fsync,fdatasync", does: "error=EIO", when: "2" },
  { calls: "pwrite64", does: "error=ENOSPC", when: "1+" },
];

const folder = mkdtempSync(join(tmpdir(), "umpire-service-faults-"));
const services: Service[] = [];
const started = async (env: Readonly<Record<string, string>>): Promise<Service> => {
  const service = await startService(env);
  services.push(service);
  return service;
};
afterAll(async () => {
  // Those that a failed test left behind.
  await Promise.all(services.map((service) => service.stop("SIGKILL")));
  rmSync(folder, { recursive: true, force: true });
});

const attachable = canAttach();
if (!attachable) console.log("--- skipped, no strace -p: e2e/crash/running-faults.test.ts, a service whose disk fails");

const decide = (service: Service): Promise<Reply> => ask(service, "123", "should we increase budget?");

const isForGood = ({ when }: Fault): boolean => when.endsWith("+");

/** A disk that fails for good may not let the journal be played back, and then the facts cannot even be read. */
const saying = (fault: Fault): RegExp =>
  isForGood(fault) ? /^(?:ledger|database)_unavailable$/ : /^ledger_unavailable$/;

describe.runIf(attachable)("a service whose disk fails", () => {
  it.each(FAULTS.map((fault) => [named(fault), fault] as const))("%s", async (name, fault) => {
    const env = { DATABASE_URL: `file:${join(folder, `${name.replaceAll(/\W+/g, "-")}.db`)}` };
    const service = await started(env);
    await givenAccount(service);
    await givenCampaign(service, "123");
    const { acknowledged, refused, notReadyAfterMs } = await untilRefused(service, fault);
    expect(acknowledged.size).toBeGreaterThan(BEFORE);
    expect([refused?.status, refused?.body.code]).toEqual([503, expect.stringMatching(saying(fault))]);
    expect(notReadyAfterMs).toBeLessThan(1_000);
    const later = await Promise.all(Array.from({ length: AFTER }, () => decide(service)));
    for (const { status, body } of later)
      expect([status, body.code]).toEqual([503, expect.stringMatching(saying(fault))]);
    const [id = ""] = acknowledged.keys();
    expect(isForGood(fault) ? [200, 503] : [200]).toContain((await call(service, `GET /decisions/${id}`)).status);
    expect((await call(service, "GET /healthz")).status).toBe(200);
    expect(await service.stop()).toBe(0);

    const next = await started(env);
    const records = await recordsOf(next);
    expect(lostOf(acknowledged, records)).toEqual([]);
    expect(records.filter(({ kind }) => kind === "decision").length - acknowledged.size).toBeLessThanOrEqual(CALLERS);
    expect((await decide(next)).status).toBe(200);
    await expectCheckpoint(next);
    expect(await next.stop()).toBe(0);
  });
});

type Acknowledged = ReadonlyMap<string, { readonly sequence: number; readonly leaf_hash: string }>;

/** Callers who go on until they are refused; the fault comes after the first answers. */
async function untilRefused(service: Service, fault: Fault) {
  const acknowledged = new Map<string, { sequence: number; leaf_hash: string }>();
  const caller = async (): Promise<{ readonly reply: Reply; readonly at: number } | null> => {
    for (let calls = 0; calls < MOST_CALLS; calls += 1) {
      const reply = await decide(service);
      if (reply.status !== 200) return { reply, at: performance.now() };
      acknowledged.set(reply.body.id, reply.body.ledger);
    }
    return null;
  };
  const callers = Array.from({ length: CALLERS }, caller);
  for (let tries = 0; acknowledged.size <= BEFORE && tries < 1_000; tries += 1) await delay(5);
  await attached(fault, service.process.pid ?? 0);
  const first = await Promise.race(callers);
  const notReadyAt = await whenNotReady(service);
  await Promise.all(callers);
  return { acknowledged, refused: first?.reply, notReadyAfterMs: notReadyAt - (first?.at ?? 0) };
}

async function whenNotReady(service: Service): Promise<number> {
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await call(service, "GET /readyz")).status === 503) return performance.now();
    await delay(5);
  }
  return Infinity;
}

async function recordsOf(service: Service): Promise<readonly ExportedRecord[]> {
  const records: ExportedRecord[] = [];
  for (let cursor: string | null = "0"; cursor !== null;) {
    const page: Reply = await call(service, `GET /audit/records?limit=200&cursor=${cursor}`);
    records.push(...page.body.data);
    cursor = page.body.next_cursor;
  }
  return records;
}

function lostOf(acknowledged: Acknowledged, records: readonly ExportedRecord[]): readonly string[] {
  const places = new Map(records.map(({ id, sequence, leaf_hash }) => [id, { sequence, leaf_hash }]));
  return [...acknowledged].flatMap(([id, { sequence, leaf_hash }]) => {
    const place = places.get(id);
    return place?.sequence === sequence && place.leaf_hash === leaf_hash ? [] : [id];
  });
}

/** Signed with the service's key, over exactly the records that it gives. */
async function expectCheckpoint(service: Service): Promise<void> {
  const { body } = await call(service, "GET /.well-known/umpire");
  const records = await recordsOf(service);
  const checkpoint = parseCheckpoint((await call(service, "GET /audit/checkpoint")).body);
  if (checkpoint === null) throw new Error("There is no checkpoint");
  expect(checkpoint).toMatchObject({ origin: `${body.log_origin}/default`, size: records.length });
  expect(examine(zeroNotary.sha256, records, checkpoint)).toEqual({ integrity: [], completeness: [] });
  const publicKey = fromBase64(body.log_public_key) ?? new Uint8Array();
  const signature = checkpoint.signatures[0]?.signature ?? new Uint8Array();
  expect(await isSignedBy(publicKey, checkpoint.text, signature)).toBe(true);
}
