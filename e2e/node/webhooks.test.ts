import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Service, startService } from "../running-umpire.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver that can be down. */
function receiver() {
  const received: Received[] = [];
  let status = 204;
  let refused = 0;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (status === 204) received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      else refused += 1;
      response.writeHead(status).end();
    });
  });
  return {
    received,
    refused: () => refused,
    answer: (next: number) => {
      status = next;
    },
    listen: () =>
      new Promise<number>((resolve) =>
        server.listen(0, "127.0.0.1", () => {
          const address = server.address();
          resolve(typeof address === "object" && address !== null ? address.port : 0);
        }),
      ),
    close: () => server.close(),
  };
}

const until = async (holds: () => boolean) => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
};

const typesOf = (all: readonly Received[]) => all.map(({ body }) => JSON.parse(body).type as string);

const idsOf = (all: readonly Received[]) => all.map(({ headers }) => headers["webhook-id"]);

describe("webhooks of the real service", () => {
  const folder = mkdtempSync(join(tmpdir(), "umpire-webhooks-"));
  const there = receiver();
  let service: Service;
  let port: number;

  const call = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${service.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${service.key}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    // Safe because the fields that a test reads are the contract's.
    return (await answer.json()) as Record<string, string & number>;
  };

  beforeAll(async () => {
    port = await there.listen();
    service = await startService({
      DATABASE_URL: `file:${join(folder, "umpire.db")}`,
      UMPIRE_WEBHOOK_HOSTS: `127.0.0.1:${port}`,
    });
  });
  afterAll(async () => {
    await service.stop();
    there.close();
    rmSync(folder, { recursive: true });
  });

  it("arrive signed, once, in order; after an outage too; and again with the same ids on replay", async () => {
    const webhook = await call("POST", "/webhooks", {
      url: `http://127.0.0.1:${port}/hook`,
      events: ["kill_switch.*"],
    });
    const engage = async (reason: string) =>
      call("POST", "/kill-switches", { target: "account", name: "acc-9", reason });
    const first = await engage("one");
    await until(() => there.received.length === 1);
    const [{ headers, body } = { headers: {}, body: "" }] = there.received;
    const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
    const secret = Buffer.from(String(webhook["secret"]).replace("whsec_", ""), "base64");
    expect(headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", secret).update(signed).digest("base64")}`);
    expect(JSON.parse(body)).toMatchObject({ type: "kill_switch.engaged", data: { id: first["id"] } });

    there.answer(503);
    await engage("two");
    await call("POST", `/kill-switches/${first["id"]}/release`, { reason: "over" });
    await until(() => there.refused() > 0);
    there.answer(204);
    // The first repeat comes after about five seconds.
    await until(() => there.received.length === 3);
    expect(typesOf(there.received)).toEqual(["kill_switch.engaged", "kill_switch.engaged", "kill_switch.released"]);
    expect(new Set(idsOf(there.received)).size).toBe(3);

    await call("POST", `/webhooks/${webhook["id"]}/replay`, { from_sequence: 0 });
    await until(() => there.received.length === 6);
    expect(idsOf(there.received).slice(3)).toEqual(idsOf(there.received).slice(0, 3));
  });

  it("go to no private address that the operator did not allow", async () => {
    for (const url of ["https://127.0.0.1/", "https://169.254.169.254/", "http://example.com/", "https://localhost/"])
      expect(await call("POST", "/webhooks", { url })).toMatchObject({ status: 422, code: "address_refused" });
  });
});
