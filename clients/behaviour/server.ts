import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Case, isMembers, readCases } from "./cases.ts";
import { differences, requestDifferences, type SeenRequest } from "./differences.ts";
import { play } from "./play.ts";

/**
 * Plays the service's part in the cases, on loopback: `node clients/behaviour/server.ts [PORT]` prints its URL.
 * README.md says how a client is driven through it. Each session stands by itself, so that clients may run side by side.
 */

interface Session {
  readonly case: Case;
  readonly seen: SeenRequest[];
  /** When the last reply began to be sent; null before the first. */
  repliedAt: number | null;
}

const CASES = readCases();

export async function startBehaviourServer(port = 0): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const sessions: Session[] = [];
  const server = createServer({ keepAlive: false }, (request, response) => {
    void answered(sessions, request, response).catch((error: unknown) => send(response, 500, { error: String(error) }));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: urlOf(server), stop: () => stopped(server) };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server listens nowhere.");
  return `http://127.0.0.1:${address.port}`;
}

const stopped = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function answered(sessions: Session[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  const text = await textOf(request);
  const control = /^\/control\/(cases|sessions)(?:\/(\d+)\/(result))?$/.exec(pathname);
  if (control) return controlled(sessions, { request, response, text, path: control });
  const [, number, path] = /^\/session\/(\d+)(\/.*)?$/.exec(pathname) ?? [];
  const session = number === undefined ? undefined : sessions[Number(number)];
  if (!session) return send(response, 404, { error: `${pathname}: no such session` });
  const place = session.seen.length;
  session.seen.push({
    method: request.method ?? "",
    path: path ?? "/",
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    body: text === "" ? null : parsed(text),
    after_ms: session.repliedAt === null ? null : performance.now() - session.repliedAt,
  });
  const reply = session.case.replies?.[place];
  // Before it is sent: a client that pauses exactly as long as it should may be sooner back than this process goes on.
  session.repliedAt = performance.now();
  if (reply) await play(response, reply);
  else send(response, 418, { error: "The case has no more replies." });
}

interface Control {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly text: string;
  readonly path: readonly (string | undefined)[];
}

function controlled(sessions: Session[], { request, response, text, path }: Control): void {
  const [, what, number, part] = path;
  if (what === "cases" && request.method === "GET") return send(response, 200, CASES);
  if (request.method !== "POST") return send(response, 405, { error: "It is a POST." });
  const told = parsed(text);
  if (part === "result") {
    const session = sessions[Number(number)];
    return session ? send(response, 200, verdictOf(session, told)) : send(response, 404, { error: "no such session" });
  }
  const name = isMembers(told) ? told["name"] : undefined;
  const played = CASES.find((one) => one.name === name && isMembers(told) && one.group === told["group"]);
  if (!played) return send(response, 404, { error: `no case ${String(name)} in this group` });
  sessions.push({ case: played, seen: [], repliedAt: null });
  const id = sessions.length - 1;
  send(response, 201, { id, base_url: `http://${request.headers.host}/session/${id}` });
}

/** How the client differs from the case; nothing when it does as it should. */
const verdictOf = ({ case: played, seen }: Session, result: unknown) => ({
  differences: [
    ...requestDifferences(played.requests ?? [], seen),
    ...differences(played.result, result, "result"),
    ...unexpected(played, result),
  ],
  requests: seen,
});

/** A failure that the case does not speak of, and a value where it speaks of a failure. */
const unexpected = ({ result: expected }: Case, result: unknown): readonly string[] =>
  ["error", "problem", "value"]
    .filter((name) => isMembers(result) && result[name] !== undefined && expected[name] === undefined)
    .map(
      (name) => `result.${name}: the case has none, and there is ${JSON.stringify(isMembers(result) && result[name])}`,
    );

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json", connection: "close" });
  response.end(JSON.stringify(value));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

if (import.meta.main) {
  const { url } = await startBehaviourServer(Number(process.argv[2] ?? 0));
  process.stdout.write(`${url}\n`);
}
