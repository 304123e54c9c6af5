import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseCheckpoint, parseProof } from "../../src/core/tlog/note.ts";
import { verifyInclusion } from "../../src/core/tlog/verify.ts";
import { fromHex } from "../../src/core/tlog/base64.ts";
import { zeroNotary } from "../../src/testing/memory-trees.ts";
import { call, type Reply, type Service, startService } from "../running-umpire.ts";
import { leafOf } from "../leaf-of.ts";
import { type Sqld, startSqld } from "../sqld.ts";
import { givenAccount, givenCampaign } from "../scenario.ts";

/** Whom data is about: what is kept of them, and its end, byte for byte. */

const WORDS = ["Xanthippe-in-a-question", "Xanthippe-in-context", "Xanthippe-in-a-reason"];
const CAMPAIGN_WORDS = ["Zebedee-in-a-name", "Zebedee-in-a-comment", "Zebedee-in-a-note"];
const OWNER = "Melchior-the-owner";
const CONTACT = "contact-77-Balthasar";

const folder = mkdtempSync(join(tmpdir(), "umpire-subjects-"));
const database = { DATABASE_URL: `file:${folder}/umpire.db` };
let service: Service;
let theirs: Reply;
let judged: Reply;
let proof: string;

const decide = (over: object): Promise<Reply> =>
  call(service, "POST /decide", { body: { campaign_id: "c-1", question: "should we increase budget?", ...over } });

const subject = (verb: string, key: string, body?: object): Promise<Reply> =>
  call(service, `POST /subjects/${encodeURIComponent(key)}/${verb}`, body === undefined ? {} : { body });

beforeAll(async () => {
  service = await startService(database);
  await givenAccount(service);
  await givenCampaign(service, "c-1", { campaign: { name: CAMPAIGN_WORDS[0], owner: OWNER } });
  theirs = await decide({ question: WORDS[0], context: { note: WORDS[1] }, subject: CONTACT });
  judged = await call(service, "POST /judge", {
    body: { campaign_id: "c-1", action: { type: "no_action" }, reason: `${WORDS[2]}.`, subject: CONTACT },
  });
  const { id } = (await decide({})).body;
  await call(service, `POST /decisions/${id}/feedback`, { body: { rating: "disagree", why: CAMPAIGN_WORDS[1] } });
  const hold = { ttl: "PT1H", blocks: ["resume"], reason: CAMPAIGN_WORDS[2] };
  await call(service, "POST /campaigns/c-1/holds", { body: hold });
  proof = (await call(service, `GET /audit/decisions/${theirs.body.id}/proof`)).body;
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** How often a word is in a file of the folder: the database, its journal, keys, copies of it. */
const found = (word: string, place = folder): number =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .filter((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(word)).length;

const exported = async (): Promise<string> =>
  JSON.stringify((await call(service, "GET /audit/records?limit=200")).body);

describe("what is kept of somebody", () => {
  it("is in the answer, is proven by it, and stands in no file and no export in clear", async () => {
    expect(theirs.body).toMatchObject({ question: WORDS[0], context: { note: WORDS[1] } });
    expect(leafOf(theirs.body)).toBe(theirs.body.ledger.leaf_hash);
    expect(leafOf(judged.body)).toBe(judged.body.ledger.leaf_hash);
    const read = (await call(service, `GET /decisions/${theirs.body.id}`)).body;
    expect(read).toMatchObject(theirs.body);
    expect(WORDS.map((word) => found(word))).toEqual([0, 0, 0]);
    const records = await exported();
    expect([...WORDS, ...CAMPAIGN_WORDS, OWNER].filter((word) => records.includes(word))).toEqual([]);
    expect(found(CONTACT)).toBe(0);
    // The present state has the campaign as it is called now: what is to be erased below is really there.
    expect([...CAMPAIGN_WORDS, OWNER].map((word) => found(word))).toEqual([1, 1, 1, 1]);
  });

  it("is exported whole, by page, and that it was is recorded", async () => {
    const { body } = await subject("export", CONTACT, {});
    const texts = body.data.flatMap(({ values }: { values: object }) => Object.values(values));
    for (const word of WORDS) expect(JSON.stringify(texts)).toContain(word);
    expect(body).toMatchObject({ object: "subject_export", opted_out: false, next_cursor: null });
    const first = (await subject("export", CONTACT, { limit: 1 })).body;
    const second = (await subject("export", CONTACT, { limit: 1, cursor: first.next_cursor })).body;
    expect([...first.data, ...second.data]).toEqual(body.data);
    expect((await exported()).match(/subject_exported/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it("is nobody else's", async () => {
    const made = await call(service, "POST /keys", {
      body: { name: "other", kind: "human", scopes: ["subjects:write"], workspace: "other" },
    });
    const other = { url: service.url, key: made.body.key };
    const { body } = await call(other, `POST /subjects/${CONTACT}/export`, { body: {} });
    expect(body.data).toEqual([]);
    expect(body.subject_id).not.toBe((await subject("export", CONTACT, {})).body.subject_id);
  });
});

describe("an objection", () => {
  it("is honoured before the next decision, until it is taken back, and leaves others alone", async () => {
    expect((await subject("opt-out", CONTACT, {})).body).toMatchObject({ opted_out: true });
    const records = await exported();
    expect((await decide({ subject: CONTACT })).body).toMatchObject({ status: 409, code: "subject_opted_out" });
    const batch = await call(service, "POST /decide/batch", {
      body: { items: [{ campaign_id: "c-1", subject: CONTACT }] },
    });
    expect(batch.body.data).toMatchObject([{ decision: null, failure: { code: "subject_opted_out" } }]);
    expect(await exported()).toBe(records);
    expect((await decide({ subject: "contact-78" })).status).toBe(200);
    await subject("opt-out", CONTACT, { opted_out: false });
    expect((await decide({ subject: CONTACT })).status).toBe(200);
  });
});

describe("an erasure", () => {
  it("leaves no byte in database, journal, export, answer or later copy, and every proof as it was", async () => {
    const before = theirs.body.ledger;
    for (const key of [CONTACT, OWNER, "campaign:c-1"])
      expect((await subject("erase", key)).body).toMatchObject({ object: "subject_erasure" });
    const words = [...WORDS, ...CAMPAIGN_WORDS, OWNER, CONTACT];
    const read = (await call(service, `GET /decisions/${theirs.body.id}`)).body;
    expect(read).toMatchObject({ question: "[withheld]", context: { note: "[withheld]" } });
    expect(read.ledger).toMatchObject({
      sequence: before.sequence,
      leaf_hash: before.leaf_hash,
      receipt: before.receipt,
    });
    expect(read.ledger.private).toEqual(before.private.map((mark: object) => ({ ...mark, fields: null, salt: null })));
    expect(leafOf(read)).toBe(before.leaf_hash);
    expect((await call(service, "GET /campaigns/c-1")).body).toMatchObject({
      name: "[withheld]",
      owner: null,
    });
    const answers = [await exported(), JSON.stringify((await subject("export", CONTACT, {})).body.data)];
    for (const path of ["/decisions?limit=100", "/campaigns", `/decisions/${judged.body.id}`])
      answers.push(JSON.stringify((await call(service, `GET ${path}`)).body));
    expect(words.filter((word) => answers.join().includes(word))).toEqual([]);
    expect(words.filter((word) => found(word) > 0)).toEqual([]);
    // A copy of a file that is closed is a backup: here it is the file itself.
    await service.stop();
    expect(words.filter((word) => found(word) > 0)).toEqual([]);
    service = await startService(database);
    const parsed = parseProof(proof);
    const checkpoint = parsed && parseCheckpoint(parsed.note);
    const place = { index: parsed?.index ?? -1, size: checkpoint?.size ?? 0, leaf: fromHex(leafOf(read)) };
    const claim = { ...place, proof: parsed?.proof ?? [], root: checkpoint?.root ?? new Uint8Array() };
    expect(verifyInclusion(zeroNotary.sha256, claim)).toBe(true);
  });

  it("is not the end: what is asked later is kept under a new key", async () => {
    const later = await decide({ question: "and now?", subject: CONTACT });
    expect((await call(service, `GET /decisions/${later.body.id}`)).body.question).toBe("and now?");
    expect((await subject("export", CONTACT, {})).body.data).toHaveLength(1);
  });
});

describe("on a libSQL server", () => {
  let sqld: Sqld;
  let own: Service;
  beforeAll(async () => {
    sqld = await startSqld();
    own = await startService({ DATABASE_URL: sqld.url });
  });
  afterAll(async () => {
    await own.stop();
    await sqld.stop();
  });

  it("what somebody wrote never reaches its files in clear, its logs of before included", async () => {
    await givenCampaign(own, "c-1");
    const body = { campaign_id: "c-1", question: WORDS[0], context: { note: WORDS[1] }, subject: CONTACT };
    const answered = await call(own, "POST /decide", { body });
    expect((await call(own, `GET /decisions/${answered.body.id}`)).body.question).toBe(WORDS[0]);
    expect([WORDS[0] ?? "", WORDS[1] ?? "", CONTACT].map((word) => found(word, sqld.folder))).toEqual([0, 0, 0]);
    expect(found("Campaign c-1", sqld.folder)).toBeGreaterThan(0);
    await call(own, `POST /subjects/${CONTACT}/erase`, {});
    expect((await call(own, `GET /decisions/${answered.body.id}`)).body.question).toBe("[withheld]");
  });

  it("a service with another key than that of its texts does not start", async () => {
    const other = { DATABASE_URL: sqld.url, UMPIRE_VAULT_KEY: btoa("another key".padEnd(32, ".")) };
    await expect(startService(other)).rejects.toThrow("is not the one that the texts");
  });

  it("a service without the key to its texts does not start", async () => {
    await expect(startService({ DATABASE_URL: sqld.url, UMPIRE_VAULT_KEY: "" })).rejects.toThrow(
      "UMPIRE_VAULT_KEY must be set",
    );
  });
});
