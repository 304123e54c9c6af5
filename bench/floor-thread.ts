import { createCipheriv, createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { seizeFile } from "../src/adapters/seize-file.ts";

/** The thread of `floor.ts` that has the file: hashes, encrypts, signs and commits what it is sent, all that waits in one transaction. */

export interface Asked {
  readonly id: string;
  /** What somebody wrote. */
  readonly text: string;
}

export interface Told {
  readonly id: string;
  readonly sequence: number;
  readonly leafHash: string;
  readonly receipt: string;
}

interface Settings {
  readonly path: string;
  /** Of the record, before and after the place where its id stands; the first part is hashed once for all. */
  readonly body: readonly [string, string];
}

const port = parentPort;
if (port === null) throw new Error("This file runs in a thread");

// Safe because floor.ts alone starts this thread, with its settings.
const { path, body } = workerData as Settings;
const connection = seizeFile(path);
connection.exec(`CREATE TABLE records (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, leaf_hash TEXT NOT NULL) STRICT;
CREATE TABLE texts (id TEXT PRIMARY KEY, sealed TEXT NOT NULL) STRICT, WITHOUT ROWID`);
const insertRecord = connection.prepare("INSERT INTO records VALUES (?, ?, ?, ?)");
const insertText = connection.prepare("INSERT INTO texts VALUES (?, ?)");

const { privateKey } = generateKeyPairSync("ed25519");
const textKey = randomBytes(32);
const begun = createHash("sha256").update(`\0${body[0]}`);
let length = 0;
let waiting: Asked[] = [];

function record({ id, text }: Asked): Told {
  const sequence = length;
  length += 1;
  const leafHash = begun.copy().update(id).update(body[1]).digest("hex");
  const cipher = createCipheriv("aes-256-gcm", textKey, randomBytes(12));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
  insertRecord.run([sequence, id, body[0] + id + body[1], leafHash]);
  insertText.run([id, sealed.toString("base64")]);
  const receipt = sign(null, Buffer.from(`receipt\n${sequence}\n${leafHash}\n`), privateKey).toString("base64");
  return { id, sequence, leafHash, receipt };
}

function commit(): void {
  const group = waiting;
  waiting = [];
  connection.exec("BEGIN IMMEDIATE");
  const told = group.map(record);
  connection.exec("COMMIT");
  port?.postMessage(told);
}

port.on("message", (asked: readonly Asked[]) => {
  if (waiting.length === 0) setImmediate(commit);
  waiting.push(...asked);
});
