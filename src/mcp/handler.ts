import { createMcpHandler, type McpRequestContext } from "@modelcontextprotocol/server";
import type { Failure } from "../core/failure.ts";
import type { Log } from "../ports.ts";
import type { Face } from "./face.ts";
import { lackingFor } from "./lacking.ts";
import { serverFor } from "./server.ts";

/** The protocol over HTTP, of both eras, without a session. */
export interface Handler {
  /** `body`: of a POST, parsed. */
  serve(request: Request, face: Face, body: unknown): Promise<Response>;
  /** What a token has to be asked for again with, before it is served; null: nothing. */
  lacking(face: Face, body: unknown): Failure | null;
  close(): Promise<void>;
}

/** Streams that wait for changes, of which none ever comes: so many at once. */
const MOST_WAITING = 64;

const MOST_LOGGED = 300;

type Factory = (face: Face, context: McpRequestContext) => ReturnType<typeof serverFor>;

/** `factory`: another one for tests of the protocol itself. */
export function mcpHandler(log: Log, factory: Factory = serverFor): Handler {
  /** Each request's own, until it is answered. */
  const faces = new WeakMap<object, Face>();
  const handler = createMcpHandler(
    (context) => {
      const face = faces.get(context.requestInfo ?? NOBODY);
      if (!face) throw new Error("A request of the protocol that nobody let in.");
      return factory(face, context);
    },
    {
      legacy: "stateless",
      responseMode: "auto",
      maxSubscriptions: MOST_WAITING,
      onerror: ({ message }) =>
        log.write({ level: "warn", event: "mcp_rejected", error: message.slice(0, MOST_LOGGED) }),
    },
  );
  return {
    async serve(request, face, body) {
      faces.set(request, face);
      // The key stays with us: what is handed on says who asks, not how they proved it.
      const { keyId, scopes } = face.caller;
      const authInfo = { token: "", clientId: keyId, scopes: [...scopes] };
      return handler.fetch(request, { authInfo, ...(body !== undefined && { parsedBody: body }) });
    },
    lacking: lackingFor,
    close: () => handler.close(),
  };
}

const NOBODY = {};
