import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Service, startService } from "../../../e2e/running-umpire.ts";
import { type AnswerNote, createUmpire, Problem, type Umpire, verify } from "../src/index.ts";

/** Every kind of operation (JSON, pages, text, bytes, lines, an upload, a state that must be named) with the real service. */

const folder = mkdtempSync(join(tmpdir(), "umpire-client-"));
const CAMPAIGN = {
  name: "Herbst « größer » 🎯",
  platform: "google_ads",
  account_id: "harbour-search",
  status: "active",
  daily_budget: { amount: 8_000, currency: "USD" },
  started_on: "2026-09-14",
} as const;

let service: Service;
let umpire: Umpire;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
  umpire = createUmpire({ url: `${service.url}/`, key: service.key });
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("with the real service", () => {
  it("an id with everything in it that a path may not hold comes back as it was", async () => {
    const id = "herbst/größe? #1%2F";
    expect(await umpire.putCampaign(id, CAMPAIGN)).toMatchObject({ id, name: CAMPAIGN.name });
    expect(await umpire.getCampaign(id)).toMatchObject({ id });
  });

  it("decides, and what it answers is what its receipt promises", async () => {
    await umpire.putCampaign("c-1", CAMPAIGN);
    const decision = await umpire.decide({ campaign_id: "c-1", question: "Qu'en dit « Zoë »? 🎯 \u2028 <&>" });
    expect((await umpire.verify(decision)).faults).toEqual([]);
    const told = await umpire.getDecision(decision.id);
    const keys = await umpire.wellKnown();
    expect((await verify(told, keys)).faults).toEqual([]);
    expect((await verify({ ...told, outcome: "authorized" }, keys)).ok).toBe(decision.outcome === "authorized");
  });

  it("reads text, bytes and lines", async () => {
    expect(await umpire.getCheckpoint()).toMatch(/^umpire\.local\/default\n\d+\n/);
    const lines: unknown[] = [];
    for await (const line of umpire.exportLog({ from: 0 })) lines.push(line);
    expect(lines[0]).toMatchObject({ object: "record", sequence: 0 });
    const tile = await umpire.getTile(0, `000.p/${lines.length}`);
    expect(tile.length).toBe(32 * lines.length);
  });

  it("uploads lines", async () => {
    const lines = ["c-2", "c-3"].map((campaign_id) => JSON.stringify({ campaign_id, ...CAMPAIGN }));
    const report = await umpire.importCampaigns({ source: "crm" }, lines.join("\n"));
    expect(report).toMatchObject({ object: "import_report" });
    const csv = await umpire.importCampaigns({ source: "crm" }, "campaign_id,date\nc-1,yesterday", {
      contentType: "text/csv",
    });
    expect(csv).toMatchObject({ object: "import_report" });
  });

  it("does a thing once, however often it is asked for under one key", async () => {
    const replays: boolean[] = [];
    const options = { idempotencyKey: "order-551", onAnswer: (note: AnswerNote) => replays.push(note.isReplayed) };
    const asked = { campaign_id: "c-1", question: "should we increase budget?" };
    const [first, second] = [await umpire.decide(asked, options), await umpire.decide(asked, options)];
    expect(second).toEqual(first);
    expect(replays).toEqual([false, true]);
    const other = umpire.decide({ ...asked, question: "should we pause it?" }, options);
    await expect(other).rejects.toMatchObject({
      code: "idempotency_key_reused",
      status: 422,
      idempotencyKey: "order-551",
    });
  });

  it("passes on what the caller's own function throws, and asks nothing twice for it", async () => {
    let answers = 0;
    const onAnswer = () => {
      answers += 1;
      throw new RangeError("the caller's own");
    };
    await expect(umpire.listKeys({}, { onAnswer })).rejects.toThrow(RangeError);
    expect(answers).toBe(1);
  });

  it("does not take a field that HTTP cannot hold for a broken connection", async () => {
    await expect(umpire.listKeys({}, { traceparent: "a\nb" })).rejects.toThrow(TypeError);
  });

  it("goes through the pages of a list", async () => {
    const ids: string[] = [];
    for await (const { id } of umpire.listCampaigns({ limit: 1 })) ids.push(id);
    expect(ids).toContain("c-1");
    expect((await umpire.listCampaigns({ limit: 1 })).data).toHaveLength(1);
  });

  it("changes what was read, and is told when somebody was there before", async () => {
    const fields: Headers[] = [];
    const { document } = await umpire.getPolicy({ onAnswer: ({ headers }) => fields.push(headers) });
    const changed = await umpire.putPolicy(document, { ifMatch: fields[0]?.get("etag") ?? "" });
    expect(changed).toMatchObject({ object: "policy", document: { mode: document.mode } });
    const late = umpire.putPolicy({ ...document, mode: "shadow" }, { ifMatch: '"99"' });
    await expect(late).rejects.toMatchObject({ name: "Problem", code: "precondition_failed", status: 412 });
  });

  it("is refused with a key that is none, which no message repeats", async () => {
    const stranger = createUmpire({ url: service.url, key: "ump_of_a_stranger" });
    const refused = await stranger.listKeys().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ code: "unauthenticated", remedy: "caller" });
    expect(`${String(refused)}${JSON.stringify(refused)}${JSON.stringify(stranger)}`).not.toContain("stranger");
  });

  it.each([
    ["a URL without its scheme", { url: "127.0.0.1:8787", key: "ump_a" }],
    ["a URL with a query", { url: "http://127.0.0.1/?a=b", key: "ump_a" }],
    ["an empty key", { url: "http://127.0.0.1", key: "" }],
    ["a key of two lines", { url: "http://127.0.0.1", key: "ump_a\nump_b" }],
  ])("%s is refused before anything is asked", (_, options) => {
    expect(() => createUmpire(options)).toThrow(TypeError);
  });

  it.each(["", ".", ".."])("the id %j would be another path, and is refused before anything is asked", (id) => {
    expect(() => umpire.getCampaign(id)).toThrow(TypeError);
  });
});
