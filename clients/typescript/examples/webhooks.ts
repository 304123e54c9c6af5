import { createServer, type IncomingMessage } from "node:http";
import { createUmpire, InvalidWebhook, webhooks } from "@umpire/client";

/**
 * `UMPIRE_URL=… UMPIRE_KEY=ump_… PORT=9000 node examples/webhooks.ts`: subscribes, asks a question, and prints the events that come. The service must
 * be allowed to reach it: `UMPIRE_WEBHOOK_HOSTS=127.0.0.1:9000`. Ends after the first event.
 */

const port = Number(process.env["PORT"] ?? 9_000);
const umpire = createUmpire({
  url: process.env["UMPIRE_URL"] ?? "http://127.0.0.1:8787",
  key: process.env["UMPIRE_KEY"] ?? "",
});

const secrets: string[] = [];
/** Events come at least once: whoever has seen an id already does nothing. */
const seen = new Set<string>();

const server = createServer((request, response) => {
  void answerTo(request).then((status) => response.writeHead(status).end());
});

async function answerTo(request: IncomingMessage): Promise<number> {
  try {
    const event = await webhooks.verify({ body: await bodyOf(request), headers: request.headers, secret: secrets });
    if (!seen.has(event.id)) console.log("event:", event.type, event.data["id"]);
    seen.add(event.id);
    server.close();
    return 204;
  } catch (error) {
    return error instanceof InvalidWebhook ? 400 : 500;
  }
}

/** As it came, byte for byte: what was parsed and written again has another signature. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

server.listen(port, "127.0.0.1");
const { secret } = await umpire.createWebhook({
  url: `http://127.0.0.1:${port}/umpire`,
  events: ["decision.completed"],
});
secrets.push(secret);
const forged = await fetch(`http://127.0.0.1:${port}/umpire`, { method: "POST", body: "{}" });
console.log("a forged one:", forged.status);
await umpire.decide({ campaign_id: "autumn-sale-search", question: "should we increase budget?" });
