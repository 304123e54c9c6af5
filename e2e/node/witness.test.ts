import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { call, type Service, startService } from "../running-umpire.ts";
import { ask, givenAccount, givenCampaign } from "../scenario.ts";
import { startWitness, type WitnessServer } from "../witness-server.ts";

/** Two witnesses of others and a file see the log; decisions wait for none of them. */

const folder = mkdtempSync(join(tmpdir(), "umpire-witness-"));
const copies = join(folder, "checkpoints");
const LOG = "umpire.local/default";
let service: Service;
let one: WitnessServer;
let two: WitnessServer;

beforeAll(async () => {
  [one, two] = await Promise.all([startWitness("witness.example/one"), startWitness("witness.example/two")]);
  service = await startService({
    DATABASE_URL: `file:${join(folder, "umpire.db")}`,
    UMPIRE_WITNESSES: `${one.key}@${one.url},${two.key}@${two.url}/`,
    UMPIRE_CHECKPOINT_COPY: copies,
    UMPIRE_WITNESS_EVERY_S: "0.1",
  });
  const { log_public_key: key } = (await call(service, "GET /.well-known/umpire")).body;
  for (const witness of [one, two]) witness.trusted.set(LOG, key);
  await givenAccount(service);
});

afterAll(async () => {
  await service.stop();
  await Promise.all([one.close(), two.close()]);
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => givenCampaign(service, "c"));

afterEach(() => {
  one.instead = null;
});

const decided = async (): Promise<string> => (await ask(service, "c", "should we increase budget?")).body.id;

interface Note {
  readonly size: number;
  readonly text: string;
  readonly lines: readonly string[];
}

function noteOf(note: string): Note {
  const end = note.lastIndexOf("\n\n");
  const text = note.slice(0, end + 1);
  return { size: Number(text.split("\n")[1]), text, lines: note.slice(end + 2, -1).split("\n") };
}

const checkpoint = async (query = ""): Promise<Note> =>
  noteOf((await call(service, `GET /audit/checkpoint${query}`)).body);

/** Tries for ten seconds. */
async function eventually<T>(read: () => Promise<T> | T, holds: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const value = await read();
    if (holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It does not come to hold:\n${JSON.stringify(await read())}\n${service.output().slice(-2_000)}`);
}

const cosigners = ({ text, lines }: Note): readonly string[] =>
  lines.flatMap((line) => [one, two].filter((witness) => witness.hasSigned(text, line)).map(({ key }) => key));

describe("a checkpoint", () => {
  it("is cosigned by every witness, which is shown with it, in the proof too", async () => {
    const id = await decided();
    const note = await eventually(checkpoint, ({ lines }) => lines.length === 3);
    expect(cosigners(note)).toEqual([one.key, two.key]);
    expect([one.sizes.get(LOG), two.sizes.get(LOG)]).toEqual([note.size, note.size]);
    const proof: string = (await call(service, `GET /audit/decisions/${id}/proof`)).body;
    expect(cosigners(noteOf(proof.slice(proof.indexOf("\n\n") + 2)))).toEqual([one.key, two.key]);
  });

  it("that is cosigned is there also while a newer one is not", async () => {
    await eventually(checkpoint, ({ lines }) => lines.length === 3);
    one.instead = (response) => response.writeHead(503).end();
    two.instead = (response) => response.writeHead(503).end();
    await decided();
    const newest = await checkpoint();
    const cosigned = await checkpoint("?cosigned=true");
    two.instead = null;
    expect(cosigners(newest)).toEqual([]);
    expect(cosigned.size).toBeLessThan(newest.size);
    expect(cosigners(cosigned)).toEqual([one.key, two.key]);
  });

  it("is kept in the file, each with an empty line behind it", async () => {
    await decided();
    const { size, text } = await checkpoint();
    const kept = await eventually(
      () => readFileSync(copies, "utf8"),
      (file) => file.includes(text),
    );
    const notes = kept.split(/\n\n(?=umpire\.local)/).map((note) => noteOf(`${note.trimEnd()}\n`));
    const sizes = notes.map((note) => note.size);
    expect(kept).toMatch(/[^\n]\n\n$/);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes.at(-1)).toBe(size);
  });
});

describe("a witness that", () => {
  it.each([
    ["is down", (response: ServerResponse) => response.destroy()],
    ["fails", (response: ServerResponse) => response.writeHead(500).end("oops")],
    ["talks without end", (response: ServerResponse) => response.end("x".repeat(100_000))],
    ["signs nothing", (response: ServerResponse) => response.end("— witness.example/one AAAA\n")],
    ["leads elsewhere", (response: ServerResponse) => response.writeHead(307, { location: two.url }).end()],
  ])("%s is in nobody's way, and catches up", async (_, instead) => {
    one.instead = instead;
    const before = service.output().length;
    await decided();
    const note = await eventually(checkpoint, (newest) => cosigners(newest).includes(two.key));
    expect(cosigners(note)).toEqual([two.key]);
    await eventually(
      () => service.output().slice(before),
      (output) => /"event":"witness_(?:unreachable|refused)","witness":"witness\.example\/one"/.test(output),
    );
    one.instead = null;
    await eventually(checkpoint, (newest) => cosigners(newest).length === 2);
  });

  it.each([
    ["does not know the log", 404, () => one.trusted.delete(LOG)],
    ["knows another key of it", 403, () => one.trusted.set(LOG, Buffer.alloc(32, 7).toString("base64"))],
  ])("%s says so (%d), and we say it to the operator", async (_, status, change) => {
    const key = one.trusted.get(LOG) ?? "";
    change();
    const before = service.output().length;
    await decided();
    await eventually(
      () => service.output().slice(before),
      (output) => output.includes(`(${status})`),
    );
    expect(one.answered).toContain(status);
    one.trusted.set(LOG, key);
    await eventually(checkpoint, (newest) => cosigners(newest).length === 2);
  });
});

it("copies go to a URL too, each checkpoint to its own", async () => {
  const put = new Map<string, string>();
  const store = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      put.set(`${request.method} ${request.url}`, Buffer.concat(chunks).toString());
      response.writeHead(201).end();
    });
  });
  await new Promise<void>((resolve) => store.listen(0, "127.0.0.1", resolve));
  const address = store.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const other = await startService({
    DATABASE_URL: `file:${join(folder, "other.db")}`,
    UMPIRE_CHECKPOINT_COPY: `http://127.0.0.1:${port}/kept/`,
    UMPIRE_WITNESS_EVERY_S: "0.1",
  });
  const { body } = await call(other, "GET /audit/checkpoint");
  const { size } = noteOf(body);
  await eventually(
    () => put.get(`PUT /kept/${LOG}/${size}`),
    (kept) => kept !== undefined,
  );
  expect(put.get(`PUT /kept/${LOG}/${size}`)).toBe(body);
  await other.stop();
  await new Promise((resolve) => store.close(resolve));
});
