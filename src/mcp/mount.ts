import { prototypeKeys } from "../contract/invalid.ts";
import type { Failure } from "../core/failure.ts";
import { readJsonUnder } from "../http/body.ts";
import type { HttpContext, Service } from "../http/call.ts";
import { callerOf } from "../http/caller.ts";
import { send, sendProblem } from "../http/send.ts";
import { PROBLEMS } from "../contract/problems.ts";
import type { Log } from "../ports.ts";
import type { Face } from "./face.ts";
import type { Handler } from "./handler.ts";
import { type Hosts, refusalOf } from "./origins.ts";
import { wrongIn } from "./protocol.ts";
import { allVisible } from "./visible.ts";

/** As the largest body of a tool, a batch of 1,000 items. */
const MOST_BYTES = 1024 * 1024;

/** Clients of early 2025 may send several at once; each is a call of its own. */
const MOST_MESSAGES = 20;

export interface McpTerms {
  readonly hosts: Hosts;
  /** How callers reach the service; null: as they say themselves. */
  readonly publicUrl: URL | null;
  readonly log: Log;
}

/** `/mcp`, on whatever runtime. */
export interface McpFace {
  serve(c: HttpContext, service: Service): Promise<Response>;
  /** Ends streams that would else never end. */
  close(): Promise<void>;
}

/**
 * The road of a request to the protocol: from where, who, what. Nothing is answered without a key, not even what the server is.
 * The protocol itself is loaded at the first request, because it takes longer than all the rest of the start.
 */
export function mcpFace(terms: McpTerms, load = loadHandler): McpFace {
  let handler: Handler | null = null;
  return {
    async serve(c, service) {
      const { world, requestId } = c.var.call;
      const request = c.req.raw;
      const refusal = refusalOf(request, terms.hosts);
      if (refusal !== null) return sendError(c, { status: 403, code: REFUSED, message: refusal });
      const caller = await callerOf(c, service);
      if (!caller.ok) return sendProblem(c, caller.failure);
      const body = request.method === "POST" ? await readJsonUnder(request, MOST_BYTES) : null;
      if (body && !body.ok) return sendUnreadable(c, body.failure);
      if (body && Array.isArray(body.value) && body.value.length > MOST_MESSAGES) return sendUnreadable(c, TOO_MANY);
      if (body && prototypeKeys(body.value).length > 0) return sendUnreadable(c, PROTOTYPE);
      const wrong = body && wrongIn(body.value);
      if (wrong) return sendError(c, wrong);
      const origin = (terms.publicUrl ?? new URL(request.url)).origin;
      const face: Face = { world, caller: caller.value, requestId, origin, version: service.version };
      // Not the promise is kept: on Workers a request may not wait for another's.
      const loaded = handler ?? (await load(terms.log));
      handler ??= loaded;
      const lacking = loaded.lacking(face, body?.value);
      if (lacking) return sendProblem(c, lacking);
      return marked(c, await handler.serve(request, face, body?.value));
    },

    close: async () => handler?.close(),
  };
}

/** The protocol's own schemas would pass over it, and an unknown argument must not pass silently. */
const PROTOTYPE: Failure = { code: "malformed_body", detail: "The body names a member __proto__; leave it out." };

const TOO_MANY: Failure = {
  code: "body_too_large",
  detail: `A request takes at most ${MOST_MESSAGES} messages; send the others in requests of their own.`,
};

const loadHandler = async (log: Log): Promise<Handler> => (await import("./handler.ts")).mcpHandler(log);

/** Of JSON-RPC: the server's own, and what cannot be parsed. */
const REFUSED = -32_000;
const UNPARSABLE = -32_700;

interface RpcError {
  readonly status: 400 | 403 | 404 | 413 | 415;
  /** Of the request that it answers, where that could be read. */
  readonly id?: string | number | null;
  readonly code: number;
  readonly message: string;
}

const sendError = (c: HttpContext, { status, id = null, code, message }: RpcError): Response =>
  send(c, {
    status,
    type: "application/json",
    text: JSON.stringify({ jsonrpc: "2.0", id, error: { code, message } }),
  });

function sendUnreadable(c: HttpContext, { code, detail }: Failure): Response {
  const status = ([400, 413, 415] as const).find((one) => one === PROBLEMS[code].status) ?? 400;
  return sendError(c, { status, code: status === 400 ? UNPARSABLE : REFUSED, message: detail });
}

/** With what every answer of ours carries. */
async function marked(c: HttpContext, response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(c.var.call.fields)) headers.set(name, value);
  headers.set("request-id", c.var.call.requestId);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
  const { status } = response;
  if (status < 400 || headers.get("content-type") !== "application/json")
    return new Response(response.body, { status, headers });
  // The SDK's refusals of a header repeat what was in it.
  headers.delete("content-length");
  return new Response(JSON.stringify(allVisible(await response.json())), { status, headers });
}
