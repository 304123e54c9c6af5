import type { ServerResponse } from "node:http";
import type { ScriptedReply } from "./cases.ts";

/** Sends what the case says. Every connection is used once, so that no client's library repeats by itself on an old one. */
export async function play(response: ServerResponse, reply: ScriptedReply): Promise<void> {
  const { socket } = response;
  const hasHead = reply.status !== undefined;
  if (!hasHead && reply.hold) return;
  if (!hasHead) return void socket?.resetAndDestroy();
  const { type, text } = contentOf(reply);
  const bytes = Buffer.from(text);
  const cut = bytes.subarray(0, reply.cut_bytes === undefined ? bytes.length : -reply.cut_bytes);
  // With reset, the length says that there is more than what comes.
  const length =
    reply.lines || reply.chunk_bytes ? {} : { "content-length": String(bytes.length + (reply.reset ? 9 : 0)) };
  const fields = { "content-type": type, "request-id": "req_behaviour", connection: "close", ...length };
  response.writeHead(reply.status ?? 200, { ...fields, ...filled(reply.headers ?? {}) });
  response.flushHeaders();
  for (let at = 0; at < cut.length; at += reply.chunk_bytes ?? cut.length)
    await written(response, cut.subarray(at, at + (reply.chunk_bytes ?? cut.length)));
  if (reply.hold) return;
  if (!reply.reset) return void response.end();
  // What was written must have left before the connection breaks.
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket?.resetAndDestroy();
}

const written = (response: ServerResponse, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => response.write(bytes, () => resolve()));

function contentOf({ status, body, problem, text, lines, line_end = "\n", open_end }: ScriptedReply): {
  readonly type: string;
  readonly text: string;
} {
  if (problem) return { type: "application/problem+json", text: JSON.stringify(problemOf(status, problem)) };
  if (lines) {
    const all = lines.map((line) => JSON.stringify(line)).join(line_end);
    return { type: "application/x-ndjson", text: lines.length === 0 || open_end ? all : all + line_end };
  }
  if (text !== undefined) return { type: "text/plain", text };
  return { type: "application/json", text: JSON.stringify(body) };
}

/** All that a problem of the service has. */
const problemOf = (status: unknown, problem: Readonly<Record<string, unknown>>) => ({
  type: `/problems/${String(problem["code"])}`,
  title: "A scripted problem",
  status,
  detail: "The table of behaviours says so.",
  request_id: "req_behaviour",
  ...problem,
});

/** `{http_date:+2}` → the date in two seconds. */
const filled = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value.replace(/\{http_date:\+(\d+)\}/, (_, seconds) =>
        new Date(Date.now() + Number(seconds) * 1000).toUTCString(),
      ),
    ]),
  );
