import { createHash, randomUUID } from "node:crypto";
import { Worker } from "node:worker_threads";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import type { Asked, Told } from "./floor-thread.ts";

/**
 * What Umpire's promises cost before anything is decided: Hono on Node, a key that is hashed, an answer of 19 KB whose bytes are ready but
 * for 300, and for each answer one record of 19 KB on the disk with full durability, hashed (most of it beforehand), one text encrypted and
 * one receipt signed, all in a thread of its own that commits what waits together. It keeps no promise; it is a bound on what is possible.
 * `PORT`: where; `FLOOR_FILE`: the database file.
 */

const RECORD_BYTES = 19_000;
const filler = (share: number) => "a".repeat(RECORD_BYTES * share);
const body = [filler(0.66), filler(0.34)] as const;
const answer = body.map((part) => Buffer.from(part)) as readonly Buffer[];

const thread = new Worker(new URL("./floor-thread.ts", import.meta.url), {
  workerData: { path: process.env["FLOOR_FILE"], body },
});
const unanswered = new Map<string, (told: Told) => void>();
thread.on("message", (all: readonly Told[]) => {
  for (const told of all) {
    unanswered.get(told.id)?.(told);
    unanswered.delete(told.id);
  }
});

let unsent: Asked[] = [];

function sendAll(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  thread.postMessage(unsent);
  unsent = [];
}

/** All of one turn of the event loop go to the thread together. */
const recorded = (text: string): Promise<Told> =>
  new Promise((resolve) => {
    const id = randomUUID();
    unanswered.set(id, resolve);
    if (unsent.length === 0) setImmediate(sendAll);
    unsent.push({ id, text });
  });

const app = new Hono();
app.get("/readyz", (c) => c.text("ready"));
app.post("/echo", async (c) => {
  const { context } = await c.req.json();
  createHash("sha256")
    .update(c.req.header("authorization") ?? "")
    .digest("hex");
  const told = await recorded(String(context.note));
  const [before = Buffer.alloc(0), after = Buffer.alloc(0)] = answer;
  const bytes = Buffer.concat([before, Buffer.from(JSON.stringify({ ...told, context })), after]);
  return c.body(bytes, 200, { "content-type": "application/json" });
});
serve({ fetch: app.fetch, port: Number(process.env["PORT"]), hostname: "127.0.0.1" });
