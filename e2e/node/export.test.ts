import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CloudEvent } from "cloudevents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examine, type ExportedRecord } from "../../src/core/tlog/examine.ts";
import { parseCheckpoint } from "../../src/core/tlog/note.ts";
import { zeroNotary } from "../../src/testing/memory-trees.ts";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";

/** The whole record as somebody takes it away. */

const folder = mkdtempSync(join(tmpdir(), "umpire-export-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${join(folder, "umpire.db")}` });
  await givenAccount(service);
  for (let place = 0; place < 60; place += 1) {
    await givenCampaign(service, `c-${place}`, { days: place < 20 ? 14 : 0 });
    await ask(service, `c-${place}`, "should we increase budget?");
  }
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const linesOf = (text: string): readonly ExportedRecord[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const exported = async (query = "") => linesOf((await call(service, `GET /audit/export${query}`)).body);

/** What came before the connection was cut, after so many bytes at least. */
async function cutAfter(bytes: number): Promise<string> {
  const gone = new AbortController();
  const { body } = await fetch(`${service.url}/audit/export`, {
    headers: { authorization: `Bearer ${service.key}` },
    signal: gone.signal,
  });
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > bytes) break;
  }
  gone.abort();
  return text;
}

describe("an export of the ledger", () => {
  it("holds against the checkpoint, whole and to the last entry", async () => {
    const checkpoint = parseCheckpoint((await call(service, "GET /audit/checkpoint")).body);
    if (checkpoint === null) throw new Error("no checkpoint");
    const records = await exported();
    expect(records.length).toBeGreaterThan(140);
    expect(examine(zeroNotary.sha256, records, checkpoint)).toEqual({ integrity: [], completeness: [] });
    const [first] = (await call(service, "GET /audit/records?limit=1")).body.data;
    expect(records[0]).toEqual(first);
  });

  it("that is cut goes on after its last whole line, as often as need be", async () => {
    const whole = await exported();
    const before = linesOf(await cutAfter(50_000));
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(whole.length);
    const after = await exported(`?from=${(before.at(-1)?.sequence ?? -1) + 1}`);
    expect([...before, ...after]).toEqual(whole);
    expect(await exported(`?from=${whole.length}`)).toEqual([]);
  });

  it("in CloudEvents is what their library takes", async () => {
    // Safe because the library looks at it itself.
    const events = (await exported("?format=cloudevents")) as unknown as readonly CloudEvent<ExportedRecord>[];
    for (const event of events) expect(new CloudEvent(event, true).validate()).toBe(true);
    expect(events.map(({ data }) => data)).toEqual(await exported());
  });

  it("is for those who may audit, of their own workspace", async () => {
    const crm = await call(service, "POST /keys", {
      body: { name: "crm", kind: "service", scopes: ["decisions:read"] },
    });
    expect((await call({ ...service, key: crm.body.key }, "GET /audit/export")).body.code).toBe("scope_missing");
    const other = await call(service, "POST /keys", {
      body: { name: "other", kind: "human", scopes: ["audit:read"], workspace: "other" },
    });
    const lines = linesOf((await call({ ...service, key: other.body.key }, "GET /audit/export")).body);
    expect(lines.map(({ kind }) => kind)).toEqual(["key_created"]);
  });
});
