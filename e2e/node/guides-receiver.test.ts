import { type ChildProcess, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ended, freePort, ROOT } from "../running-umpire.ts";
import { aDecision, DECISIONS, type StandIn, startStandIn } from "../stand-in-umpire.ts";

/** The receiver of the guide on webhooks: what it takes, refuses, and does once. */

const SECRETS = ["an old secret of 24 bytes", "a new secret of 24 bytes."].map((text) =>
  Buffer.from(text).toString("base64"),
);
const folder = mkdtempSync(join(tmpdir(), "umpire-receiver-"));
const running: ChildProcess[] = [];
let umpire: StandIn;

beforeAll(async () => {
  umpire = await startStandIn();
});
afterEach(async () => {
  for (const child of running.splice(0)) await ended(child, "SIGTERM");
});
afterAll(() => {
  umpire.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Receiver {
  readonly url: string;
  printed(): string;
}

async function receiver(seenFile: string): Promise<Receiver> {
  const port = await freePort();
  const child = spawn(process.execPath, ["docs/guides/webhooks/receiver.mjs"], {
    cwd: ROOT,
    env: {
      UMPIRE_URL: umpire.url,
      UMPIRE_KEY: "ump_crm",
      UMPIRE_WEBHOOK_SECRETS: SECRETS.map((secret) => `whsec_${secret}`).join(" "),
      PORT: String(port),
      SEEN_FILE: join(folder, seenFile),
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  running.push(child);
  const printed: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return { url: `http://127.0.0.1:${port}/`, printed: () => printed.join("") };
}

const COMPLETED = { type: "decision.completed", data: { id: "dec_1", outcome: "authorized" } };
const APPROVED = { type: "approval.resolved", data: { id: "apr_1", decision_id: "dec_1", status: "approved" } };

interface Delivery {
  readonly id?: string;
  readonly event?: object;
  readonly secret?: string;
  readonly agoS?: number;
  /** In place of the right ones. */
  readonly fields?: Readonly<Record<string, string>>;
}

async function deliver({ url }: Receiver, delivery: Delivery = {}): Promise<number> {
  const { id = "evt_1_0", event = COMPLETED, secret = SECRETS[1] ?? "", agoS = 0, fields } = delivery;
  const body = JSON.stringify(event);
  const time = String(Math.floor(Date.now() / 1_000) - agoS);
  const mac = createHmac("sha256", Buffer.from(secret, "base64")).update(`${id}.${time}.${body}`).digest("base64");
  const headers = { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": `v1,${mac}`, ...fields };
  return (await fetch(url, { method: "POST", headers, body })).status;
}

let marks = 0;

/** How often it has acted: all that it printed before a mark. */
async function actsOf(there: Receiver): Promise<number> {
  marks += 1;
  const mark = `mark.n${marks}`;
  expect(await deliver(there, { id: mark, event: { type: mark, data: {} } })).toBe(204);
  for (let tries = 0; tries < 200 && !there.printed().includes(mark); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  const [before = "", after] = there.printed().split(`event: ${mark}`);
  expect(after).toBeDefined();
  return before.split("\nact: ").length - 1;
}

describe("the receiver", () => {
  it.each(DECISIONS)("%s", async (what, over, mayAct) => {
    umpire.answer({ body: aDecision(over) });
    const there = await receiver(`${what}.txt`);
    expect(await deliver(there)).toBe(204);
    expect(await deliver(there, { id: "evt_2_0", event: APPROVED })).toBe(204);
    expect(await actsOf(there)).toBe(mayAct ? 1 : 0);
  });

  it("acts once on a decision, whatever comes again, also after it was started anew", async () => {
    umpire.answer({ body: aDecision() });
    const first = await receiver("again.txt");
    expect(await Promise.all([deliver(first), deliver(first)])).toEqual([204, 204]);
    expect(await deliver(first)).toBe(204);
    expect(await actsOf(first)).toBe(1);
    const second = await receiver("again.txt");
    expect(await deliver(second)).toBe(204);
    expect(await deliver(second, { id: "evt_9_0" })).toBe(204);
    expect(await actsOf(second)).toBe(0);
  });

  it("does nothing of what others asked for, and of events that let nobody act", async () => {
    umpire.answer({ body: aDecision({ agent_id: "media-buyer" }) });
    const there = await receiver("others.txt");
    const rejected = { ...APPROVED, data: { ...APPROVED.data, status: "rejected" } };
    const events = [COMPLETED, rejected, { type: "approval.expired", data: {} }, { type: "new.kind", data: {} }];
    for (const [index, event] of events.entries())
      expect(await deliver(there, { id: `evt_${index}_0`, event })).toBe(204);
    expect(await actsOf(there)).toBe(0);
    expect(umpire.asked).toHaveLength(1);
  });

  it("does nothing while Umpire cannot be asked, and acts when the event comes again", async () => {
    umpire.answer({ status: 503, body: {} }, { body: aDecision() });
    const there = await receiver("later.txt");
    expect(await deliver(there)).toBe(503);
    expect(await actsOf(there)).toBe(0);
    expect(await deliver(there)).toBe(204);
    expect(await actsOf(there)).toBe(1);
  });

  it("takes either secret, and nothing that is forged, old, too large or incomplete", async () => {
    umpire.answer({ body: aDecision() });
    const there = await receiver("forged.txt");
    const other = Buffer.from("somebody else's secret").toString("base64");
    const refused: readonly Delivery[] = [
      { secret: other },
      { agoS: 301 },
      { agoS: -302 },
      { fields: { "webhook-id": "evt_1_1" } },
      { fields: { "webhook-signature": "" } },
      { fields: { "webhook-signature": "v1,AAAA" } },
      { fields: { "webhook-timestamp": "soon" } },
    ];
    for (const delivery of refused) expect([delivery, await deliver(there, delivery)]).toEqual([delivery, 400]);
    expect((await fetch(there.url, { method: "POST", body: "x".repeat(70_000) })).status).toBe(413);
    expect(umpire.asked).toEqual([]);
    expect(await deliver(there, { secret: SECRETS[0] ?? "" })).toBe(204);
    expect(await deliver(there, { id: "evt_2_0", fields: {} })).toBe(204);
    expect(await actsOf(there)).toBe(1);
  });
});
