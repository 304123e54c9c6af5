import { serve, type ServerType } from "@hono/node-server";
import type { Database } from "./adapters/database.ts";
import type { every } from "./adapters/every.ts";
import type { Config } from "./config.ts";
import type { McpFace } from "./mcp/mount.ts";

/** Requests that have arrived but are not read yet would be reset by closing; after so long without one, there are none. */
const QUIET_MS = 250;

/** Under traffic that never pauses, the door closes all the same. */
const DOOR_OPEN_MS = 2_000;

/** After this, what is still in flight is given up. */
const DRAIN_MS = 10_000;

/** So long a worker may still take after the signal. */
const REST_MS = 5_000;

/** A client that is too slow is noticed so much later, at most. */
const GLANCE_MS = 5_000;

/** Listens with bounds on slow clients; rejects when it cannot. */
export function listening(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port, http: { patience } }: Config,
): Promise<{ server: ServerType; url: string }> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch,
        port,
        hostname: host,
        serverOptions: {
          headersTimeout: patience.headMs,
          // Longer than a client or a load balancer keeps a connection: whoever closes it must not be the one who is written to.
          keepAliveTimeout: 75_000,
          requestTimeout: patience.requestMs,
          // Room for two fields that are longer than the contract says: they are refused in its own words.
          maxHeaderSize: 32_768,
          connectionsCheckingInterval: Math.min(GLANCE_MS, patience.headMs / 2),
        },
      },
      (address) => resolve({ server, url: `http://${host.includes(":") ? `[${host}]` : host}:${address.port}` }),
    );
    server.on("error", (cause) =>
      reject(new Error(`Cannot listen on ${host}:${port} (${cause.message}). Set PORT or HOST to a free one.`)),
    );
  });
}

interface Running {
  readonly server: ServerType;
  readonly database: Database;
  readonly mcp: McpFace;
  readonly workers: readonly ReturnType<typeof every>[];
}

/** Answers what was asked and what is on its way, lets connections go, takes no more, closes the database and exits 0; after {@link DRAIN_MS} it exits 1. */
export function drain({ server, database, workers, mcp }: Running): void {
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  // A worker that waits for somebody outside is left: its claim runs out, and whoever has it then reads what became of it.
  const stopped = Promise.all(workers.map((worker) => worker.stop()));
  const rested = Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, REST_MS))]);
  const begun = performance.now();
  let lastRequest = begun;
  server.on("request", (_, response: { shouldKeepAlive: boolean }) => {
    lastRequest = performance.now();
    response.shouldKeepAlive = false;
  });
  const watch = setInterval(() => {
    const now = performance.now();
    if (now - lastRequest < QUIET_MS && now - begun < DOOR_OPEN_MS) return;
    clearInterval(watch);
    void mcp.close();
    server.close(async () => {
      await rested;
      database.close();
      process.exit(0);
    });
  }, QUIET_MS / 5);
}
