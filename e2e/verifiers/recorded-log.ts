import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type NoteKey, verifierKeyOf } from "../../src/core/tlog/note.ts";
import { fromBase64 } from "../../src/core/tlog/base64.ts";
import { givenMany } from "../many-campaigns.ts";
import { call, type Reply, type Service, startService } from "../running-umpire.ts";
import { proposeBudget } from "../scenario.ts";
import { consistencyLines, LOGS, type Log, SEED, sha256 } from "./evidence.ts";

declare module "vitest" {
  export interface ProvidedContext {
    evidence: string;
    logs: readonly Log[];
  }
}

/** Two workspaces of one service with decisions of many kinds; their bytes in files, as a stranger would be handed them. */

const CAMPAIGNS = 50;
const AT_ONCE = 10;
const QUESTIONS = ["should we increase budget?", "should we pause this campaign?", "Qu'en dit « Zoë »? 🎯 \u2028 <&>"];

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "umpire-verifiers-"));
  const service = await startService({ DATABASE_URL: `file:${folder}/umpire.db`, UMPIRE_LOG_KEY: SEED });
  try {
    const logs: Log[] = [];
    for (const name of LOGS) logs.push(await madeLog(service, name, folder));
    project.provide("evidence", folder);
    project.provide("logs", logs);
  } finally {
    await service.stop();
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

type Target = Pick<Service, "url" | "key">;

async function madeLog(service: Service, name: string, root: string): Promise<Log> {
  const folder = join(root, name);
  mkdirSync(folder);
  const target = await workspaceOf(service, name);
  const ids = await givenMany(target, CAMPAIGNS);
  const first = await decided(target, ids, QUESTIONS.slice(0, 1));
  const older = await textOf(target, "/audit/checkpoint");
  const answers = [...first, ...(await decided(target, ids, QUESTIONS.slice(1)))];
  answers.push(...(await inTurns(ids.slice(0, AT_ONCE), (id) => proposeBudget(target, id, 11_000))));
  const erased = answers[0]?.body.id;
  await call(target, "POST /subjects/campaign:m-0/erase", { body: {} });
  const proofs = await inTurns(answers, ({ body }) => textOf(target, `/audit/decisions/${body.id}/proof`));
  const newer = await textOf(target, "/audit/checkpoint");
  const records = await exported(target);
  for (const [place, { body }] of answers.entries()) {
    writeFileSync(join(folder, `answer-${place}.json`), JSON.stringify(body));
    writeFileSync(join(folder, `proof-${place}.tlog-proof`), proofs[place] ?? "");
    writeFileSync(join(folder, `record-${place}.json`), JSON.stringify(records[body.ledger.sequence]));
  }
  const { body } = await call(target, `GET /decisions/${erased}`);
  writeFileSync(join(folder, "erased-0.json"), JSON.stringify(body));
  writeFileSync(join(folder, "export.jsonl"), records.map((one) => `${JSON.stringify(one)}\n`).join(""));
  writeFileSync(join(folder, "old"), older);
  writeFileSync(join(folder, "checkpoint"), newer);
  writeFileSync(join(folder, "consistency"), consistencyLines(older, newer, records));
  const key = await keyOf(service, name);
  return { name, folder, decisions: answers.length, verifierKey: verifierKeyOf(sha256, key) };
}

async function workspaceOf(service: Service, workspace: string): Promise<Target> {
  const scopes = ["decisions:write", "decisions:read", "campaigns:write", "audit:read", "subjects:write"];
  const made = await call(service, "POST /keys", { body: { name: workspace, kind: "service", scopes, workspace } });
  return { url: service.url, key: made.body.key };
}

async function decided(target: Target, ids: readonly string[], questions: readonly string[]): Promise<Reply[]> {
  const asked = questions.flatMap((question) => ids.map((campaign_id) => ({ campaign_id, question })));
  return inTurns(asked, (body) => call(target, "POST /decide", { body }));
}

/** A few at a time, in their order. */
async function inTurns<T, U>(all: readonly T[], one: (item: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    done.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(one))));
  return done;
}

async function textOf(target: Target, path: string): Promise<string> {
  const { status, body } = await call(target, `GET ${path}`);
  if (status !== 200) throw new Error(`${path} was refused: ${JSON.stringify(body)}`);
  return body;
}

async function exported(target: Target): Promise<Reply["body"][]> {
  const records: Reply["body"][] = [];
  for (let cursor: string | null = "0"; cursor !== null;) {
    const { body }: Reply = await call(target, `GET /audit/records?limit=200&cursor=${cursor}`);
    records.push(...body.data);
    cursor = body.next_cursor;
  }
  return records;
}

async function keyOf(service: Service, name: string): Promise<NoteKey> {
  const { body } = await call(service, "GET /.well-known/umpire");
  return { name: `${body.log_origin}/${name}`, publicKey: fromBase64(body.log_public_key) ?? new Uint8Array() };
}
