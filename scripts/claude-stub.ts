import { startClaudeStub } from "../e2e/claude-stub/server.ts";

/** `npm run claude:stub`: the stand-in of the Messages API, to try the whole service with. It judges by plain rules; it is no model. */

const port = Number(process.env["PORT"] ?? 8790);
const latencyMs = Number(process.env["LATENCY_MS"] ?? 0);
const stub = await startClaudeStub({
  port,
  latencyMs,
  // Never the key, never the text of a question.
  onRequest: ({ path, body }) =>
    console.log(`${path} ${body?.model} ${body?.messages?.[0]?.content?.[0]?.text?.length ?? 0} characters`),
});
console.log(`The stand-in of the Messages API listens on ${stub.url}. In another terminal:

  ANTHROPIC_API_KEY=stand-in UMPIRE_ANTHROPIC_URL=${stub.url} npm start
`);
